import type { SiteContent } from '../../content/index/index-content.ts';
import { sectionsOf } from '../../content/index/report-parts.ts';
import { retiredIds } from '../../content/index/retired-ids.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import type { Citable } from './cited-finding.ts';

/** Retired findings as they were last, in the ledger's order; those whose report or last words are not kept are left out. */
export function lastWords(content: SiteContent): Citable[] {
  return retiredIds(content).flatMap((id) => {
    const last = content.versionsOf.get(id)?.at(-1);
    const { report, number } = findingIdParts(id);
    const entry = content.report.get(report);
    const at = entry && sectionsOf(content, entry).find(({ key }) => key === last?.section);
    if (!last || !at) return [];
    const { page, endPage, wording, body } = last;
    return [{ id, report, at, number, page, endPage, wording, body }];
  });
}
