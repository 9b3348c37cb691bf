import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import type { EventEntry, FindingEntry, PartnershipEntry, ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { FindingStatus } from '../../domain/schemas/status.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { type ActedEffectively, actedOnTheme } from './acted-effectively.ts';
import { answeredReport } from './answered-report.ts';
import type { AreaInspection } from './area-inspections.ts';
import { newerInspection } from './latest-inspections.ts';
import { saidBefore } from './said-before.ts';
import { type ThemeFigure, themeFigures } from './theme-figures.ts';
import { themesOfEvent } from './themes-of-event.ts';

/** One response or follow-up on the theme. */
export interface EventOnTheme {
  event: EventEntry;
  /** The findings on the theme that it is about; none where its own words alone speak of the theme. */
  links: { finding: FindingEntry; link: EventOnFinding['link'] }[];
}

/** A finding on the theme, with its status where it is a recommendation. */
export interface FindingOnTheme {
  finding: FindingEntry;
  status?: FindingStatus;
}

/** Everything known of one theme in one area. */
export interface AnswerView {
  partnership: PartnershipEntry;
  theme: ThemeEntry;
  /** The newest full report on the area that is here. */
  report: ReportEntry;
  /** The newest inspection of the area, where it is newer than that report. */
  newer?: AreaInspection;
  /** Its findings on the theme, those for which it is most central first. */
  said: FindingOnTheme[];
  /** What the partnership says since about any of them or about the theme, newest first. */
  promised: EventOnTheme[];
  /** What others say since, newest first. */
  followed: EventOnTheme[];
  /** Figures on the theme that anyone has given for the area, newest first. */
  figures: ThemeFigure[];
  /** ISO day on which the partnership's answer was last looked for; absent where nobody has looked yet. */
  looked?: string;
  /** What other reports on the area say on the theme, newest first. */
  others: { report: ReportEntry; findings: FindingEntry[] }[];
  acted: ActedEffectively;
}

/** Areas that have answer pages, one a theme: those with a full report here, whether or not it speaks of the theme. */
export function answeredAreas(content: SiteContent): PartnershipEntry[] {
  return content.partnerships.filter(({ id }) => answeredReport(content, id));
}

const reportOf = (content: SiteContent, partnership: string) =>
  mustHave(answeredReport(content, partnership), `full report on ${partnership}`);

/** Findings of the report of an answer page. @throws Error where no full report on the area is here */
export const findingsOnAnswer = (content: SiteContent, partnership: string, theme: string): FindingEntry[] =>
  onTheme(content, reportOf(content, partnership), theme);

/** Gathers what an answer page shows. @throws Error where no full report on the area is here */
export function answerView(content: SiteContent, partnership: PartnershipEntry, theme: ThemeEntry, tagger: Tagger): AnswerView {
  const report = reportOf(content, partnership.id);
  const said = onTheme(content, report, theme.id);
  const since = (content.eventsOfPartnership.get(partnership.id) ?? []).filter((event) => !saidBefore(event, report));
  const events = eventsOn(content, since, said, theme.id, tagger);
  const newer = newerInspection(content, report);
  const looked = answersLooked(content, report);
  return {
    partnership,
    theme,
    report,
    ...(newer ? { newer } : {}),
    said: said.map((finding) => {
      const status = findingStatus(content, finding);
      return { finding, ...(status ? { status } : {}) };
    }),
    promised: events.filter(({ event }) => event.speaker === 'partnership'),
    followed: events.filter(({ event }) => event.speaker !== 'partnership'),
    figures: themeFigures(since, theme.id, tagger),
    ...(looked ? { looked } : {}),
    others: (content.reportsOfPartnership.get(partnership.id) ?? [])
      .filter((other) => other !== report)
      .map((other) => ({ report: other, findings: onTheme(content, other, theme.id) }))
      .filter(({ findings }) => findings.length > 0)
      .reverse(),
    acted: actedOnTheme(content, theme.id, partnership.id),
  };
}

/** Findings of a report on a theme, those for which it is more central first. */
function onTheme(content: SiteContent, report: ReportEntry, theme: string): FindingEntry[] {
  const place = ({ themes }: FindingEntry) => themes.findIndex(({ id }) => id === theme);
  const findings = (content.findingsOfReport.get(report.id) ?? []).filter((finding) => place(finding) >= 0);
  return findings.sort((a, b) => place(a) - place(b));
}

/** Those of some events that are about any of these findings, or that speak of the theme in their own words; newest first. */
function eventsOn(
  content: SiteContent,
  events: readonly EventEntry[],
  findings: readonly FindingEntry[],
  theme: string,
  tagger: Tagger,
): EventOnTheme[] {
  const links = new Map<EventEntry, EventOnTheme['links']>();
  for (const finding of findings) {
    for (const { event, link } of content.eventsOfFinding.get(finding.id) ?? [])
      links.set(event, [...(links.get(event) ?? []), { finding, link }]);
  }
  const speaksOf = (event: EventEntry) => {
    const { text, figures } = themesOfEvent(event, tagger);
    return text.has(theme) || figures.includes(theme);
  };
  return events
    .filter((event) => links.has(event) || speaksOf(event))
    .map((event) => ({ event, links: links.get(event) ?? [] }))
    .sort((a, b) => byText(dateOrder(b.event.date), dateOrder(a.event.date)) || byText(a.event.id, b.event.id));
}
