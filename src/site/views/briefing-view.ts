import type { SiteContent } from '../../content/index/index-content.ts';
import { retiredIdsOf } from '../../content/index/retired-ids.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dateRangeInWords } from '../../domain/dates/date-range-in-words.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import type { Address } from '../../domain/table/column.ts';
import { standingWords } from '../../domain/words/standing-words.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { type DueInArea, inspectionsOfArea } from './area-inspections.ts';
import type { BriefingReport, DueInBriefing } from './briefing-note.ts';
import { noteInBriefing } from './note-in-briefing.ts';
import { retiredView } from './retired-view.ts';

/**
 * Everything that a briefing shows of the findings of one report, so that a page can draw any choice of them.
 * @param address makes the site's own full address out of a path
 */
export function briefingView(content: SiteContent, report: ReportEntry, address: Address): BriefingReport {
  const inspection = inspectionsOfArea(content, report.partnership).find((one) => one.report?.id === report.id);
  const findings = content.findingsOfReport.get(report.id) ?? [];
  return {
    report: report.id,
    partnership: report.partnership,
    area: content.partnership.get(report.partnership)?.name ?? report.partnership,
    kind: content.framework.get(report.framework)?.inspection ?? 'inspection',
    inspected: dateRangeInWords(report.inspection),
    ...(report.published ? { published: dateInWords(report.published) } : {}),
    ...(content.asOf ? { asOf: dateInWords(content.asOf) } : {}),
    due: (inspection?.due ?? []).map(dueInBriefing),
    notes: Object.fromEntries(findings.map((finding) => [finding.code, noteInBriefing(content, report, finding, address)])),
    retired: Object.fromEntries(retiredIdsOf(content, report.id).map((id) => [findingIdParts(id).code, continuedBy(content, id)])),
  };
}

/** What is due, when by whose word, and what is on record of it. */
function dueInBriefing({ what, within, by, named, done, standing }: DueInArea): DueInBriefing {
  const when = [
    `${within ?? 'required, no date in the report'}${by ? ` (about ${dateInWords(by)})` : ''}`,
    ...named.map((one) => `${dateInWords(one.by)}, as given in ${one.title}`),
  ];
  const told = done?.told ? ' (from families’ pages or the press)' : '';
  return {
    what,
    when: upperFirst(when.join('; ')),
    record: done ? `On record: ${done.date ? dateInWords(done.date) : done.title}${told}` : standingWords(standing),
  };
}

/** Living findings that a retired one's words went into. */
function continuedBy(content: SiteContent, id: string): string[] {
  const { to, living } = retiredView(content, id);
  return [...to.flatMap(({ finding }) => finding ?? []), ...living].map((finding) => finding.id);
}
