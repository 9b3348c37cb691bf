import { officialUrl } from '../../content/index/finding-place.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { kindOfReport } from '../../content/index/kind-of-report.ts';
import { retiredIds } from '../../content/index/retired-ids.ts';
import { runningText } from '../../documents/markdown/running-text.ts';
import type { EventEntry, FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import { asPrinted } from '../../domain/finding-section.ts';
import { reportIdParts } from '../../domain/report-id.ts';
import { urls } from '../../domain/urls.ts';
import { bodyNames } from '../../domain/words/body-name.ts';
import { speakerWords } from '../../domain/words/event-words.ts';
import { findingLabel } from '../../domain/words/finding-label.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { namedEntry } from '../glossary/named-entry.ts';
import { knownAreas } from './known-areas.ts';
import type { SearchData, SearchRecord } from './search-record.ts';

/** Makes what search works on out of the content: one record for each finding, response and follow-up, in this order. */
export function searchData(content: SiteContent): SearchData {
  const themesOf = new Map(content.findings.map(({ id, themes }) => [id, themes.map((theme) => theme.id)]));
  const events = [...content.responses, ...content.followUps];
  const kindOf = kindsOfReports(content, [...content.findings, ...events]);
  const kinds = new Set(kindOf.values());
  const inspections = Object.fromEntries(
    content.frameworks.flatMap(({ id, inspection }) => (kinds.has(id) ? [[id, upperFirst(inspection)]] : [])),
  );
  const several = Object.keys(inspections).length > 1;
  const ofKind = (report: string) => {
    const framework = several ? kindOf.get(report) : undefined;
    return framework ? { framework } : {};
  };
  const records = [
    ...content.findings.map((finding) => ({ ...findingRecord(content, finding), ...ofKind(finding.report) })),
    ...events.map((event) => ({ ...eventRecord(event, content.report.get(event.report), themesOf), ...ofKind(event.report) })),
  ];
  const areas = namesOf(
    content.partnerships.map(({ id, name }) => [id, name]),
    new Set(records.map(({ area }) => area)),
  );
  const themes = new Set(records.flatMap((record) => record.themes));
  const retired = retiredIds(content).map((id) => [id, content.history.get(id)?.retired?.to ?? []] as const);
  return {
    names: content.terms.map(namedEntry),
    asOf: content.asOf,
    records,
    ...(retired.length > 0 ? { retired: Object.fromEntries(retired) } : {}),
    documents: Object.fromEntries(
      content.reports.flatMap((report) => {
        const url = officialUrl(content, report);
        return url ? [[report.id, url]] : [];
      }),
    ),
    sections: Object.fromEntries(
      asPrinted(content.sections).map(({ key, one, many, role }) => [key, { one, many, asks: role === 'recommendation' }]),
    ),
    outcomes: Object.fromEntries([...content.outcomes].map(([value, { short, long }]) => [value, { short, long }])),
    areas,
    knownAreas: knownAreas(content, areas),
    ...(several ? { inspections } : {}),
    themes: namesOf(
      content.themes.map(({ id, label }) => [id, label]),
      themes,
    ),
  };
}

/** The kind of each report that something here is of, by its id: the id of its framework. */
function kindsOfReports(
  content: SiteContent,
  of: readonly Pick<FindingEntry, 'report' | 'partnership'>[],
): ReadonlyMap<string, string | undefined> {
  const areas = new Map(of.map(({ report, partnership }) => [report, partnership]));
  return new Map([...areas].map(([report, partnership]) => [report, kindOfReport(content, report, partnership)]));
}

function findingRecord(content: SiteContent, finding: FindingEntry): SearchRecord {
  const report = content.report.get(finding.report);
  const status = findingStatus(content, finding)?.decided;
  return {
    kind: 'finding',
    id: finding.id,
    path: urls.finding(finding.id),
    title: findingLabel(finding),
    text: runningText(finding.body).text,
    area: finding.partnership,
    date: report?.inspection.start ?? reportIdParts(finding.report).month,
    themes: finding.themes.map(({ id }) => id),
    ...ofReport(report),
    section: finding.section,
    polarity: finding.polarity,
    status: status?.value ?? 'no-recommendation',
    ...(status?.toldBy ? { statusToldBy: status.toldBy } : {}),
    ...(status?.looked ? { statusLooked: status.looked } : {}),
    wording: finding.wording,
    ...(finding.page ? { page: finding.page } : {}),
    ...(report?.published ? { published: report.published } : {}),
  };
}

function eventRecord(event: EventEntry, report: ReportEntry | undefined, themesOf: Map<string, string[]>): SearchRecord {
  const actions = event.track === 'response' ? event.actions.map(({ text }) => text) : [];
  const figures = event.figures.map(({ label, value, unit }) => `${label}: ${value}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`);
  return {
    kind: event.track,
    id: event.id,
    path: urls.event(event),
    title: event.title,
    text: [event.summary, runningText(event.body).text, ...figures, ...actions].filter(Boolean).join('\n'),
    area: event.partnership,
    date: event.date,
    themes: [...new Set(event.speaksTo.flatMap(({ finding }) => themesOf.get(finding) ?? []))],
    ...ofReport(report),
    said: `${eventKinds[event.kind].words}, ${speakerWords[event.speaker]}`,
  };
}

function ofReport(report: ReportEntry | undefined): Pick<SearchRecord, 'bodies' | 'outcome'> {
  return { bodies: bodyNames(report?.bodies.map(({ name }) => name) ?? []), ...(report?.outcome ? { outcome: report.outcome } : {}) };
}

/** Names of those in use; one without a name is called after its id, `kingston-upon-hull` Kingston Upon Hull. */
function namesOf(names: [id: string, name: string][], used: Set<string>): Record<string, string> {
  const known = new Map(names);
  const spelt = (id: string) => id.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return Object.fromEntries([...used].sort().map((id) => [id, known.get(id) ?? spelt(id)]));
}
