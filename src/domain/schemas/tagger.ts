import { z } from 'zod';
import { polarity } from './finding.ts';
import { findingCode, frameworkId, themeId } from './ids.ts';

/** One line of `tagger/labels.jsonl` or `tagger/kinds/<framework>.jsonl`: the themes of a finding as readers gave them. */
export const label = z.strictObject({
  report: z.string().describe('Base name of the official document without its ending; with `id` it names the finding'),
  id: findingCode,
  themes: z.array(themeId).min(1).describe('Theme ids, most central first'),
  polarity,
  readings: z
    .array(z.strictObject({ themes: z.array(themeId).min(1), polarity }))
    .length(2)
    .optional()
    .describe('What two readers gave who labelled apart; absent where one reader labelled, or where readings were settled elsewhere'),
  heldBack: z.boolean().optional().describe('Nobody who wrote terms of the vocabulary looked at it'),
});
export type Label = z.infer<typeof label>;

const weights = z.record(z.string(), z.number());

/**
 * `tagger/weights.json`: what the tagger learned from labels. The sum of the weights that apply to a theme of which a finding
 * speaks gives the chance, by the logistic function, that a reader would give it the theme.
 */
export const taggerWeights = z.strictObject({
  threshold: z.number().describe('Chance from which a theme is tagged'),
  least: z.number().describe('Chance from which the likeliest theme is tagged where none reaches the threshold'),
  always: z.number().describe('Applies to every theme of which a finding speaks'),
  signals: weights.describe('How centrally it speaks of it; each times the size of the signal'),
  themes: z.record(
    z.string(),
    z.strictObject({
      always: z.number(),
      terms: weights.describe('Terms of the theme that were found, on top of the weight that the vocabulary gives them'),
      beside: weights.describe('Other themes of which the finding speaks as well'),
    }),
  ),
});
export type TaggerWeights = z.infer<typeof taggerWeights>;

/** How often tags were right for one theme, counted in findings. */
export const themeScore = z.strictObject({
  id: themeId,
  right: z.int().min(0).describe('Tagged, and labelled so by readers'),
  extra: z.int().min(0).describe('Tagged, but not labelled'),
  missed: z.int().min(0).describe('Labelled, but not tagged'),
});
export type ThemeScore = z.infer<typeof themeScore>;

/** One measurement of the tagger against labels. F1, shares: 0 to 1. */
export const scores = z.strictObject({
  findings: z.int().positive(),
  reports: z.int().positive(),
  microF1: z.number().describe('F1 over all pairs of finding and theme'),
  macroF1: z.number().describe('Mean of the F1 of each theme that was labelled or tagged'),
  central: z.number().describe('Share of findings whose most central theme was tagged'),
  polarity: z.number().describe('Share of findings whose polarity agrees with the label'),
  themes: z.array(themeScore).describe('By theme id'),
});
export type Scores = z.infer<typeof scores>;

/** How far two readers who labelled apart agree. */
const readers = z.strictObject({ findings: z.int().positive(), microF1: z.number(), polarity: z.number() });

const digests = z.record(z.string(), z.string());

/** What the tags are worth on a kind of report from whose labels nothing was learned: all were kept for measuring. */
export const kindFigures = z.strictObject({
  ...scores.shape,
  vocabulary: digests.describe('Digests of the terms of each theme that holds for the kind, by its id'),
  readers: readers.optional().describe('How far two readers who labelled apart agree'),
});
export type KindFigures = z.infer<typeof kindFigures>;

/** `tagger/figures.json`: what the tagger's tags are worth, as measured by the command that trains it. */
export const taggerFigures = z.strictObject({
  version: z.string().describe('Version of the tagger that was measured'),
  measured: z
    .strictObject({
      weights: z.string().describe('The weights'),
      themes: digests.describe('The terms of each theme, by its id'),
    })
    .describe('Digests of its parts, by which it can be told what of a tagger has changed since'),
  crossValidated: scores.describe('Each report tagged by weights learned from other reports'),
  asShipped: scores.describe('The same findings tagged by the weights in use, which were learned from them too'),
  heldBack: scores.optional().describe('The first, over the reports that nobody looked at who wrote terms of the vocabulary'),
  readers: readers.optional().describe('How far two readers who labelled apart agree'),
  learnedFrom: frameworkId.optional().describe('Kind of the reports that all of the above is about'),
  kinds: z
    .record(frameworkId, kindFigures)
    .optional()
    .describe('The same of other kinds of report, by framework; never added to the first'),
});
export type TaggerFigures = z.infer<typeof taggerFigures>;
