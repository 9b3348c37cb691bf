import { findingIdParts } from '../../domain/finding-id.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';
import type { SiteContent } from './index-content.ts';

/** Ids that were issued and that no finding has any more, in the ledger's order. */
export function retiredIds(content: SiteContent): string[] {
  return [...content.history.values()].flatMap(({ id, retired }) => (retired && !content.finding.has(id) ? [id] : []));
}

const byReport = new WeakMap<SiteContent, Map<string, string[]>>();

/** Those of one report; sorted out once for all. */
export function retiredIdsOf(content: SiteContent, report: string): string[] {
  const all = byReport.get(content) ?? Map.groupBy(retiredIds(content), (id) => findingIdParts(id).report);
  byReport.set(content, all);
  return all.get(report) ?? [];
}

const known = new WeakMap<SiteContent, Map<string, RetiredLine[]>>();

/** Findings whose words went into this one when they were retired, and that are retired still. */
export function takenOver(content: SiteContent, id: string): RetiredLine[] {
  let lines = known.get(content);
  if (!lines) {
    lines = new Map();
    for (const { retired } of content.history.values()) {
      for (const to of retired?.to ?? []) if (retired) lines.set(to, [...(lines.get(to) ?? []), retired]);
    }
    known.set(content, lines);
  }
  return lines.get(id) ?? [];
}
