import { z } from 'zod';
import { findingCode, findingId, partnershipId, reportId, themeId } from './ids.ts';

export const section = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'a section of the framework, such as priority-action')
  .describe("Key of the framework's section in which the finding stands");

export const polarities = ['strength', 'weakness', 'mixed', 'recommendation'] as const;
export const polarity = z.enum(polarities).describe('Whether the finding praises, criticises, does both, or asks for action');
export type Polarity = z.infer<typeof polarity>;

export const wording = z
  .enum(['official', 'restated'])
  .describe('official: the words of the published document; restated: the same said in our own words');
export type Wording = z.infer<typeof wording>;

export const themeTag = z.strictObject({
  id: themeId.describe('Theme id, most central theme first'),
  evidence: z
    .array(z.string().min(1))
    .describe('The words that earned the tag, as they stand in the finding; empty only where an editor set it'),
  at: z
    .array(z.int().min(0))
    .describe('Where each of them begins in the finding’s text with white space run together, in UTF-16 units from 0'),
  editor: z.string().min(1).optional().describe("An editor's reason for setting the tag"),
});
export type ThemeTag = z.infer<typeof themeTag>;

/**
 * Where a finding stands in the official document (W3C TextQuoteSelector), for programs to find it by: of a PDF, the text as printed,
 * with points' glyphs and what stands between two pages. The words to quote are the finding's body.
 */
export const textQuote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
export type TextQuote = z.infer<typeof textQuote>;

/** Front matter of `findings/<report>/<code>.md`; the body is the finding's text and nothing else. */
export const finding = z.strictObject({
  id: findingId,
  report: reportId,
  partnership: partnershipId,
  code: findingCode,
  section,
  printed: z.string().min(1).optional().describe('Number that the report itself prints before it'),
  number: z.int().positive().describe('Of its code; counted from 1 within the section when it was first read'),
  position: z.int().positive().optional().describe('Place within the section as the document stands, where that is not its number'),
  page: z.int().positive().optional().describe('Page of the document on which it starts, from 1; absent where the format has no pages'),
  endPage: z.int().positive().optional().describe('Page on which it ends'),
  responsible: z.array(z.string().min(1)).optional().describe('Bodies named beside a priority action, in order, as printed'),
  themes: z.array(themeTag).describe('Most central first'),
  removedThemes: z
    .array(z.strictObject({ id: themeId, editor: z.string().min(1) }))
    .optional()
    .describe('Themes that the program gave and an editor took away, each with the reason'),
  polarity,
  polarityEditor: z.string().min(1).optional().describe("An editor's reason for setting the polarity"),
  wording,
  quote: textQuote.optional().describe('Official wording only'),
});
export type Finding = z.infer<typeof finding>;
