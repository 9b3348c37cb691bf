import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { recommendations } from '../../content/index/recommendations.ts';
import type { FindingEntry, FollowUpEntry, ReportEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { eventKinds } from '../../domain/event-kinds.ts';
import { urls } from '../../domain/urls.ts';
import { findingLabel } from '../../domain/words/finding-label.ts';
import type { Sureness } from '../labels/sureness-words.ts';
import { saidBefore } from './said-before.ts';

/** The same weakness in another inspection of the area. */
export interface ChainLink {
  date: string;
  /** "Revisit", or the finding's name. */
  what: string;
  /** What is said there of this weakness, in our words. */
  note?: string;
  judgement?: EventOnFinding['link']['judgement'];
  /** Of what is said there; none where it is a finding of a report. */
  sources: EventOnFinding['event']['sources'];
  url: string;
  sure: Sureness;
}

/** One weakness through the inspections of an area. */
export interface Chain {
  finding: FindingEntry;
  /** Oldest first. */
  before: ChainLink[];
  /** Oldest first. */
  after: ChainLink[];
}

/** The weaknesses of one report through the inspections before and after it. */
export interface PersistenceView {
  report: ReportEntry;
  chains: Chain[];
  /** What inspectors said in other inspections that nobody has linked to one recommendation, oldest first. */
  loose: FollowUpEntry[];
  /** Whether anything by inspectors is on record before or after the report. */
  any: boolean;
}

/** Follows each recommendation of a report through earlier and later inspections of the area that are of the same kind. */
export function persistenceView(content: SiteContent, report: ReportEntry): PersistenceView {
  const events = (content.eventsOfPartnership.get(report.partnership) ?? []).filter(
    (event): event is FollowUpEntry =>
      event.track === 'follow-up' && event.speaker === 'inspectors' && eventKinds[event.kind].inspection !== undefined,
  );
  const others = (content.reportsOfPartnership.get(report.partnership) ?? []).filter(
    ({ id, framework }) => id !== report.id && framework === report.framework,
  );
  const chains = recommendations(content, report).map((finding) => {
    const said = (content.eventsOfFinding.get(finding.id) ?? [])
      .filter(({ event }) => events.some(({ track, id }) => track === event.track && id === event.id))
      .map((entry) => ({ early: saidBefore(entry.event, report), link: fromEvent(entry) }));
    const found = others.flatMap((other) =>
      alike(content, finding, other).map((link) => ({ early: other.inspection.start < report.inspection.start, link })),
    );
    const all = [...said, ...found].sort((a, b) => (dateOrder(a.link.date) < dateOrder(b.link.date) ? -1 : 1));
    const side = (early: boolean) => all.filter((one) => one.early === early).map(({ link }) => link);
    return { finding, before: side(true), after: side(false) };
  });
  const ids = new Set(chains.map(({ finding }) => finding.id));
  const loose = events.filter(({ speaksTo, report: id }) => id === report.id && !speaksTo.some(({ finding }) => ids.has(finding)));
  return { report, chains, loose, any: events.some((event) => event.report === report.id) || others.length > 0 };
}

function fromEvent({ event, link }: EventOnFinding): ChainLink {
  return {
    date: event.date,
    what: eventKinds[event.kind].words,
    ...(link.note ? { note: link.note } : {}),
    ...(link.judgement ? { judgement: link.judgement } : {}),
    sources: event.sources,
    url: urls.event(event),
    sure: link.inferred ? 'read' : 'named',
  };
}

/** Findings of another report that criticise or ask, and that share a theme. */
function alike(content: SiteContent, finding: FindingEntry, other: ReportEntry): ChainLink[] {
  const own = finding.themes.map(({ id }) => id);
  return (content.findingsOfReport.get(other.id) ?? []).flatMap((one): ChainLink[] => {
    const main = one.themes[0]?.id;
    if (one.polarity === 'strength' || !one.themes.some(({ id }) => own.includes(id))) return [];
    return [
      {
        date: other.published ?? other.inspection.end,
        what: findingLabel(one),
        sources: [],
        url: urls.finding(one.id),
        sure: main === own[0] ? 'main-theme' : 'theme',
      },
    ];
  });
}
