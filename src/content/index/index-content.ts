import type {
  ContentValues,
  EventEntry,
  FindingEntry,
  PartnershipEntry,
  ReportEntry,
  ThemeEntry,
  VersionEntry,
} from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { type FindingSection, sectionsByWeight } from '../../domain/finding-section.ts';
import { type History, historiesOf } from '../../domain/ledger/history-of.ts';
import { outcomeGrades } from '../../domain/outcome-framework.ts';
import type { SpeaksTo } from '../../domain/schemas/event.ts';
import type { Framework, Grade } from '../../domain/schemas/framework.ts';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { labelsOfIds } from '../section-finder.ts';
import { oldestFirst } from '../values-in-order.ts';

/** One event's word on one finding. */
export interface EventOnFinding {
  event: EventEntry;
  link: SpeaksTo;
}

/** The content with an index for every question that a page asks. Lists keep the order of {@link ContentValues}. */
export interface SiteContent extends ContentValues {
  /** What the ledger says of an id, living or retired. */
  history: Map<string, History>;
  /** Wordings that findings once had, by id, oldest first. */
  versionsOf: Map<string, VersionEntry[]>;
  asOf: string;
  /** Sections of the kinds of report that are here, in the order in which lists show them: what asks for action first. */
  sections: FindingSection[];
  /** Outcomes that an inspection can have, by value, best first. */
  outcomes: ReadonlyMap<string, Grade>;
  /** What a page calls a finding of which it knows the id alone. */
  labelOf: (id: string) => string;
  finding: Map<string, FindingEntry>;
  report: Map<string, ReportEntry>;
  framework: Map<string, Framework>;
  theme: Map<string, ThemeEntry>;
  term: Map<string, Term>;
  partnership: Map<string, PartnershipEntry>;
  findingsOfReport: Map<string, FindingEntry[]>;
  findingsOfTheme: Map<string, FindingEntry[]>;
  reportsOfPartnership: Map<string, ReportEntry[]>;
  inspectionsOfPartnership: Map<string, Inspection[]>;
  /** Responses and follow-ups together, oldest first. */
  eventsOfPartnership: Map<string, EventEntry[]>;
  eventsOfFinding: Map<string, EventOnFinding[]>;
}

/** Builds all indexes in one pass each. */
export function indexContent(content: ContentValues): SiteContent {
  const events = [...content.responses, ...content.followUps].sort(oldestFirst);
  return {
    ...content,
    history: historiesOf(content.ledger),
    versionsOf: groupBy(content.versions, ({ id }) => [id]),
    asOf: asOf(content),
    sections: sectionsByWeight(content.frameworks.filter(({ id }) => content.reports.some(({ framework }) => framework === id))),
    outcomes: new Map(outcomeGrades(content.frameworks).map((grade) => [grade.value, grade])),
    labelOf: labelsOfIds(content),
    finding: new Map(content.findings.map((entry) => [entry.id, entry])),
    report: new Map(content.reports.map((entry) => [entry.id, entry])),
    framework: new Map(content.frameworks.map((entry) => [entry.id, entry])),
    theme: new Map(content.themes.map((entry) => [entry.id, entry])),
    term: new Map(content.terms.map((entry) => [entry.id, entry])),
    partnership: new Map(content.partnerships.map((entry) => [entry.id, entry])),
    findingsOfReport: groupBy(content.findings, ({ report }) => [report]),
    findingsOfTheme: groupBy(content.findings, ({ themes }) => themes.map(({ id }) => id)),
    reportsOfPartnership: groupBy(content.reports, ({ partnership }) => [partnership]),
    inspectionsOfPartnership: groupBy(content.inspections, ({ partnership }) => [partnership]),
    eventsOfPartnership: groupBy(events, ({ partnership }) => [partnership]),
    eventsOfFinding: groupEvents(events),
  };
}

function groupBy<T>(list: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** An action that names a finding makes its response speak to that finding, even where `speaksTo` does not repeat it. */
function groupEvents(events: EventEntry[]): Map<string, EventOnFinding[]> {
  const groups = new Map<string, EventOnFinding[]>();
  for (const event of events) {
    const links = new Map(event.speaksTo.map((link) => [link.finding, link]));
    const named = event.track === 'response' ? event.actions.flatMap(({ speaksTo }) => speaksTo) : [];
    for (const finding of named) if (!links.has(finding)) links.set(finding, { finding, inferred: false });
    for (const link of links.values()) groups.set(link.finding, [...(groups.get(link.finding) ?? []), { event, link }]);
  }
  return groups;
}

/**
 * The day up to which the content knows anything: the newest date in it, as an ISO day. It is not the day of the build,
 * so that the same content gives the same site.
 */
function asOf(content: ContentValues): string {
  const days = [
    ...content.inspections.map(({ published }) => published),
    ...content.reports.flatMap(({ published, source }) => [published, source.retrieved]),
    ...[...content.responses, ...content.followUps].flatMap((event) => [
      dateOrder(event.date),
      event.added,
      ...event.sources.map(({ read }) => read),
    ]),
  ];
  return days.reduce<string>((newest, day) => (day && day > newest ? day : newest), '');
}
