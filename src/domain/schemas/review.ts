import { z } from 'zod';
import { polarity } from './finding.ts';
import { findingCode, themeId } from './ids.ts';

const correction = z.strictObject({
  finding: findingCode,
  addThemes: z.array(themeId).default([]),
  removeThemes: z.array(themeId).default([]),
  polarity: polarity.optional(),
  reason: z.string().min(1).describe('Why; shown on the page'),
});
export type Correction = z.infer<typeof correction>;

/** `review/<report-id>.yml`: corrections by an editor, which always win over generated tags. */
export const review = z.strictObject({ corrections: z.array(correction).default([]) });
export type Review = z.infer<typeof review>;
