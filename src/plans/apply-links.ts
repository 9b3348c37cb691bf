import type { LinkReview } from '../domain/schemas/link-review.ts';

/** The parts of a response that links are written to. */
export interface LinkedResponse {
  speaksTo?: { finding: string; inferred?: boolean; asCalled?: string }[];
  actions?: { text: string; speaksTo?: string[] }[];
}

/**
 * A response with the links to which an editor said yes, each marked as our reading. A
 * response that has them already comes back equal.
 * @throws Error where an action is not there any more or has other words: the proposals are of another version of the plan
 */
export function applyLinks<T extends LinkedResponse>(response: T, { proposals }: LinkReview): T {
  const linked = structuredClone(response);
  const actions = linked.actions ?? [];
  for (const { action: number, text, finding, answer } of proposals) {
    const action = actions[number - 1];
    if (action?.text !== text) throw new Error(`action ${number} is not “${text}”; import the plan again, or correct the number`);
    if (answer !== 'yes') continue;
    action.speaksTo ??= [];
    if (!action.speaksTo.includes(finding)) action.speaksTo.push(finding);
    linked.speaksTo ??= [];
    if (!linked.speaksTo.some((link) => link.finding === finding)) linked.speaksTo.push({ finding, inferred: true });
  }
  return linked;
}
