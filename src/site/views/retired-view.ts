import { findingVersions, type VersionOfWords } from '../../content/index/finding-versions.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { sectionsOf } from '../../content/index/report-parts.ts';
import { type ReportPlace, reportPlace } from '../../content/index/report-place.ts';
import { retiredIds } from '../../content/index/retired-ids.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';
import type { Citable } from './cited-finding.ts';

/** A finding that took over words from a retired one. */
export interface Successor {
  id: string;
  /** Absent where it has been retired since. */
  finding?: FindingEntry;
  /** What became of it, where it has been retired. */
  retired?: RetiredLine;
}

/** Everything that the page of a retired id shows. */
export interface RetiredView extends ReportPlace {
  id: string;
  retired: RetiredLine;
  /** Findings that its words went into, in the ledger's order. */
  to: Successor[];
  /** Living findings reached from those that have been retired themselves. */
  living: FindingEntry[];
  /** Oldest first. */
  versions: VersionOfWords[];
  /** Responses and follow-ups about it, oldest first. */
  events: EventOnFinding[];
}

/**
 * Gathers what the page of a retired id shows.
 * @throws Error where the ledger does not say that the id is retired
 */
export function retiredView(content: SiteContent, id: string): RetiredView {
  const retired = content.history.get(id)?.retired;
  if (!retired) throw new Error(`ledger.jsonl: ${id} is not a retired id.`);
  const to = retired.to.map((next): Successor => {
    const finding = content.finding.get(next);
    const gone = finding ? undefined : content.history.get(next)?.retired;
    return { id: next, ...(finding ? { finding } : {}), ...(gone ? { retired: gone } : {}) };
  });
  return {
    ...reportPlace(content, findingIdParts(id).report),
    id,
    retired,
    to,
    living: livingAfter(content, id).filter((finding) => !retired.to.includes(finding.id)),
    versions: findingVersions(content, id),
    events: content.eventsOfFinding.get(id) ?? [],
  };
}

/** Living findings reached by following retirements, each once; a circle ends where it closes. */
function livingAfter(content: SiteContent, id: string): FindingEntry[] {
  const seen = new Set([id]);
  const found: FindingEntry[] = [];
  // A set may grow while it is iterated.
  for (const next of seen) {
    const finding = content.finding.get(next);
    if (finding) found.push(finding);
    else for (const to of content.history.get(next)?.retired?.to ?? []) seen.add(to);
  }
  return found;
}

/** Retired findings as they last were, in the ledger's order, without those whose report or last words were not kept. */
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
