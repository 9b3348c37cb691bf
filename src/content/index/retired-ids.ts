import { findingIdParts } from '../../domain/finding-id.ts';
import { keptFor } from '../../domain/kept.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';
import type { SiteContent } from './index-content.ts';

/** Ids that were issued and that no finding has any more, in the ledger's order. */
export function retiredIds(content: SiteContent): string[] {
  return [...content.history.values()].flatMap(({ id, retired }) => (retired && !content.finding.has(id) ? [id] : []));
}

const byReport = keptFor((content: SiteContent) => Map.groupBy(retiredIds(content), (id) => findingIdParts(id).report));

/** Those of one report; sorted out once for all. */
export const retiredIdsOf = (content: SiteContent, report: string): string[] => byReport(content).get(report) ?? [];

const linesTo = keptFor((content: SiteContent) => {
  const lines = new Map<string, RetiredLine[]>();
  for (const { retired } of content.history.values()) {
    for (const to of retired?.to ?? []) if (retired) lines.set(to, [...(lines.get(to) ?? []), retired]);
  }
  return lines;
});

/** Findings whose words went into this one when they were retired, and that are retired still. */
export const takenOver = (content: SiteContent, id: string): RetiredLine[] => linesTo(content).get(id) ?? [];
