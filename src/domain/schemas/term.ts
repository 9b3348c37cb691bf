import { z } from 'zod';
import { termId, themeId } from './ids.ts';

const name = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'a name, with a letter or digit in it');

/** `terms/<id>.yml`: one thing that reports, plans and families call by different names; a search for one name finds all. */
export const term = z
  .strictObject({
    id: termId,
    label: name
      .regex(/^(?!(?:the|an?) )\p{L}/iu, 'a name for a list from A to Z: one that begins with a letter, and not with an article')
      .describe('The name shown to readers, as it stands within a sentence'),
    alsoCalled: z
      .array(name)
      .default([])
      .describe(
        'The other names, where a reader who searches for one is glad of every text that holds another. Plurals, hyphens and possessives ' +
          'need no name of their own. A name of five letters or fewer that holds a capital counts in a text only with these capitals, ' +
          'so that AP is not found in "ap". Words with other everyday uses, such as progress or equipment, are better left out',
      ),
    askedOnly: z.array(name).optional().describe('Those of the names that readers type for it, while in a text they mean something else'),
    otherwise: z
      .record(name, z.string().regex(/^.{2,}[^.]$/, 'a few words without a full stop'))
      .optional()
      .describe('Names that also mean something else: the name, and the other meaning, as it stands within a sentence'),
    meaning: z
      .string()
      .regex(/^\p{Lu}(?:[^.!?\n]|\.(?=\d))*\.$/u, { error: 'a plain sentence of our own, with a capital and a full stop', abort: true })
      .refine((text) => text.split(/\s+/).length >= 5 && text.split(/\s+/).length <= 30, 'a sentence of 5 to 30 words')
      .describe('What it is, in one plain sentence of our own'),
    related: z.array(termId).optional().describe('Neighbouring terms: offered, never searched for unasked'),
    themes: z
      .array(themeId)
      .optional()
      .describe('Themes that it belongs to: the page leads to them, and search boxes find them by every name'),
    order: z
      .number()
      .optional()
      .describe('Where search boxes find two terms equally well, the lower comes first; those without come last, by id'),
  })
  .check(({ value, issues }) => {
    const names = [value.label, ...value.alsoCalled];
    const wrong = (path: (string | number)[], message: string) => issues.push({ code: 'custom', input: value, path, message });
    for (const [at, one] of names.entries()) if (names.indexOf(one) < at) wrong(['alsoCalled', at - 1], `"${one}" stands here twice`);
    for (const one of Object.keys(value.otherwise ?? {})) if (!names.includes(one)) wrong(['otherwise', one], 'this is none of its names');
    for (const [at, one] of (value.askedOnly ?? []).entries())
      if (!names.includes(one)) wrong(['askedOnly', at], `"${one}" is none of its names`);
    for (const [at, one] of (value.related ?? []).entries()) {
      if (one === value.id) wrong(['related', at], 'no term is related to itself');
      if ((value.related ?? []).indexOf(one) < at) wrong(['related', at], `"${one}" stands here twice`);
    }
  });
export type Term = z.infer<typeof term>;
