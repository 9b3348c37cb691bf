import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { isInTable, leadingKind } from '../../content/index/leading-kind.ts';
import type { PartnershipEntry, ReportEntry } from '../../domain/content-values.ts';
import { statedMonths } from '../../domain/due/deadline.ts';
import { type DueLine, type DueTerms, whatIsDue } from '../../domain/due/what-is-due.ts';
import { kept, keptFor } from '../../domain/kept.ts';
import { mustHave } from '../../domain/must-have.ts';
import { outcomeFramework } from '../../domain/outcome-framework.ts';
import type { DayRange } from '../../domain/schemas/dates.ts';
import type { Due, DueKind } from '../../domain/schemas/due.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import type { FollowUpDue, Outcome } from '../../domain/schemas/report.ts';
import { urls } from '../../domain/urls.ts';
import { documentRecord, eventsAfter } from './document-record.ts';
import { wordsOnDue } from './words-on-due.ts';

/** One inspection of one area, from its report where it is here, else from the table of inspections. */
export interface AreaInspection {
  partnership: PartnershipEntry;
  /** What is known of its kind of report. */
  framework?: Framework;
  outcome?: Outcome;
  dates?: DayRange;
  published?: string;
  /** Days of the inspection before; null: there was none; absent: not known. */
  previous?: DayRange | null;
  officialUrl?: string;
  /** The report, where its findings are on this site. */
  report?: ReportEntry;
  findings: number;
  /** What the facts were checked against, where that is not the report's text. */
  unchecked?: string;
  due: DueInArea[];
}

/** One thing that is due, with the sentence of the report that it comes from, where the report is here. */
export interface DueInArea extends DueLine {
  words?: string;
  wording?: ReportEntry['wording'];
}

/** Order by day of publication, or else the last day of the inspection, newest first; without a day last. */
export function newestFirst(one: AreaInspection, other: AreaInspection): number {
  const day = ({ published, dates }: AreaInspection) => published ?? dates?.end ?? '';
  return day(one) < day(other) ? 1 : -1;
}

const byArea = keptFor((content: SiteContent) =>
  kept((id: string): AreaInspection[] => {
    const partnership = content.partnership.get(id);
    return partnership ? ofArea(content, partnership) : [];
  }),
);

/** Those of one area, newest first. @param partnership its id */
export const inspectionsOfArea = (content: SiteContent, partnership: string): AreaInspection[] => byArea(content)(partnership);

/** The inspections of an area that are of the kind which speaks for it, newest first. @param partnership its id */
export const leadingInspections = (content: SiteContent, partnership: string): AreaInspection[] => {
  const kind = leadingKind(content, partnership);
  return inspectionsOfArea(content, partnership).filter(({ framework }) => framework?.id === kind);
};

/** All inspections of all areas, by area, newest first within one; built once. */
export const areaInspections = keptFor((content: SiteContent): AreaInspection[] =>
  content.partnerships.flatMap(({ id }) => inspectionsOfArea(content, id)),
);

function ofArea(content: SiteContent, partnership: PartnershipEntry): AreaInspection[] {
  const rows = content.inspectionsOfPartnership.get(partnership.id) ?? [];
  const reports = (content.reportsOfPartnership.get(partnership.id) ?? []).filter(({ kind }) => kind === 'full');
  const used = new Set<ReportEntry>();
  const joined = rows.map((row) => {
    const report = reports.find(
      (one) =>
        isInTable(content, one) && (one.inspection.start === row.start || one.published === row.published || one.source.url === row.url),
    );
    if (report) used.add(report);
    return joinFacts(content, partnership, row, report);
  });
  const others = reports.filter((report) => !used.has(report)).map((report) => joinFacts(content, partnership, undefined, report));
  const all = [...joined, ...others].sort(newestFirst);
  return all.map((one, index) => ({
    ...one,
    due: dueAfter(
      content,
      one,
      all.slice(0, index).findLast(({ framework }) => framework?.id === one.framework?.id),
      one.report && !isInTable(content, one.report) ? undefined : rows.find(({ published }) => published === one.published),
    ),
  }));
}

function joinFacts(
  content: SiteContent,
  partnership: PartnershipEntry,
  row: Inspection | undefined,
  report: ReportEntry | undefined,
): AreaInspection {
  const outcome = report?.outcome ?? row?.outcome;
  const dates = report?.inspection ?? (row?.start && row.end ? { start: row.start, end: row.end } : undefined);
  const published = report?.published ?? row?.published;
  const fromRow =
    row?.previousEnd === undefined || row.previousEnd === null ? row?.previousEnd : { start: row.previousEnd, end: row.previousEnd };
  const previous = report?.previous === undefined ? fromRow : report.previous;
  const url = report ? officialUrl(content, report) : row?.url;
  const framework = report ? content.framework.get(report.framework) : outcomeFramework(content.frameworks);
  return {
    partnership,
    ...(framework ? { framework } : {}),
    ...(outcome ? { outcome } : {}),
    ...(dates ? { dates } : {}),
    ...(published ? { published } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(url ? { officialUrl: url } : {}),
    ...(report ? { report } : {}),
    findings: report ? (content.findingsOfReport.get(report.id)?.length ?? 0) : 0,
    ...(row && !report && row.checked !== 'report text' ? { unchecked: row.checked } : {}),
    due: [],
  };
}

function dueAfter(content: SiteContent, one: AreaInspection, later: AreaInspection | undefined, row: Inspection | undefined): DueLine[] {
  const { report } = one;
  const rules = one.framework?.due ?? [];
  const terms = report?.followUp ? termsIn(report.followUp, rules) : termsOfRow(row);
  const ruleOf = (kind: DueKind) =>
    mustHave(
      rules.find((rule) => rule.kind === kind),
      `rule for ${kind}`,
    );
  const tracesOf = (kind: DueKind) =>
    ruleOf(kind).documents.map(({ document, timed }) => ({ ...documentRecord(content, one, later, document), timed }));
  const named = eventsAfter(content, one).flatMap((event) =>
    (event.deadlines ?? []).map((deadline) => ({ ...deadline, title: event.title, url: urls.event(event) })),
  );
  return whatIsDue(rules, terms, tracesOf, one.published, content.asOf, named).map((line) => {
    const words = report && wordsOnDue(content, report, ruleOf(line.kind));
    return { ...line, ...(words ? { words, wording: report.wording } : {}) };
  });
}

function termsIn(followUp: FollowUpDue, rules: readonly Due[]): DueTerms {
  const terms: DueTerms = {};
  for (const { kind, stated } of rules) {
    const said = followUp[stated];
    if (said) terms[kind] = typeof said === 'number' && stated === 'fullWithinYears' ? said * 12 : said;
  }
  return terms;
}

function termsOfRow(row: Inspection | undefined): DueTerms {
  const monitoring = row?.next === 'monitoring' ? statedMonths(row.nextWithin) : null;
  const full = statedMonths(fullWithin(row));
  return { ...(monitoring ? { monitoring } : {}), ...(full ? { full } : {}) };
}

function fullWithin(row: Inspection | undefined): string | undefined {
  return row?.nextFullWithin ?? (row?.next === 'full' ? row.nextWithin : undefined);
}
