import { z } from 'zod';
import { webAddress } from './address.ts';
import { frameworkId, themeId } from './ids.ts';

/** Words that find a theme in a text. */
const words = {
  terms: z
    .array(z.strictObject({ match: z.string().min(1), weight: z.number().positive().default(1) }))
    .min(1)
    .describe(
      'Words or phrases that point to the theme; a * ends a word in any way, and " ... " allows up to six other words of the sentence',
    ),
  exclude: z.array(z.string()).default([]).describe('Phrases in which a term does not count'),
};

/** `themes/<id>.md`: one theme of the vocabulary; the body explains it to a reader. */
export const theme = z.strictObject({
  id: themeId,
  label: z.string().min(1),
  note: z.string().min(1).describe('Scope note: what belongs here'),
  group: z.string().min(1).describe('Heading under which the list of themes shows it'),
  frameworks: z
    .array(frameworkId)
    .min(1)
    .optional()
    .describe('Kinds of report for which alone it was made; without it, it holds for every kind whose framework does not say otherwise'),
  ...words,
  wordsFor: z
    .record(frameworkId, z.strictObject(words))
    .optional()
    .describe('Words that stand in place of these in reports of a kind, by its framework'),
  sources: z.array(z.strictObject({ title: z.string(), url: webAddress })).default([]),
});
export type Theme = z.infer<typeof theme>;

/** What of a theme finds it in a text. */
export type ThemeTerms = Pick<Theme, 'id' | 'terms' | 'exclude' | 'frameworks'>;
