import type { SiteContent } from './index-content.ts';

/** Ids that were issued and that no finding has any more, in the ledger's order. */
export function retiredIds(content: SiteContent): string[] {
  return [...content.history.values()].flatMap(({ id, retired }) => (retired && !content.finding.has(id) ? [id] : []));
}
