import { z } from 'zod';
import { eventId, findingId } from './ids.ts';

const proposal = z.strictObject({
  action: z.int().positive().describe('Which of the response’s actions, from 1'),
  text: z.string().describe('Its words, by which it is known again'),
  finding: findingId,
  score: z.number().min(0).max(1).describe('How much both share; it ranks, and is not a probability'),
  words: z.array(z.string()).describe('Meanings and words that both share, or the number by which the plan names it'),
  answer: z.enum(['', 'yes', 'no']).default('').describe('An editor’s; only yes makes a link'),
});
export type LinkProposal = z.infer<typeof proposal>;

/** `links/<partnership>/<slug>.yml`: links from a plan's actions to findings that wait for an editor, and those that are settled. */
export const linkReview = z.strictObject({ response: eventId, proposals: z.array(proposal) });
export type LinkReview = z.infer<typeof linkReview>;
