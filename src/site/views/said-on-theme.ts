import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { kindOfReport } from '../../content/index/kind-of-report.ts';
import type { EventEntry, FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { saidBefore } from './said-before.ts';
import { type ThemeFigure, themeFigures } from './theme-figures.ts';
import { themesOfEvent } from './themes-of-event.ts';

/** One response or follow-up on a theme. */
export interface EventOnTheme {
  event: EventEntry;
  /** The findings on the theme that it is about; none where its own words alone speak of the theme. */
  links: { finding: FindingEntry; link: EventOnFinding['link'] }[];
}

/** What anyone has said on one theme besides the report of an inspection; newest first. */
export interface SaidOnTheme {
  /** Since the inspection. */
  events: EventOnTheme[];
  /** Before it began: above all what earlier inspections found. */
  before: EventOnTheme[];
  /** Given since. */
  figures: ThemeFigure[];
}

const built = new WeakMap<ReportEntry, Map<string, SaidOnTheme>>();

/**
 * Responses, follow-ups and figures on one theme, before and since the inspection of a report; gathered once for each. What speaks to a
 * report of another kind does not count.
 */
export function saidOnTheme(content: SiteContent, report: ReportEntry, theme: string, tagger: Tagger): SaidOnTheme {
  const ofReport = built.get(report) ?? new Map<string, SaidOnTheme>();
  built.set(report, ofReport);
  const known = ofReport.get(theme);
  if (known) return known;
  const isOfKind = (event: EventEntry) => kindOfReport(content, event.report, event.partnership) === report.framework;
  const all = (content.eventsOfPartnership.get(report.partnership) ?? []).filter(isOfKind);
  const since = all.filter((event) => !saidBefore(event, report));
  const findings = findingsOnTheme(content, report, theme);
  const said = {
    events: eventsOn(content, since, findings, theme, tagger),
    before: eventsOn(
      content,
      all.filter((event) => saidBefore(event, report)),
      findings,
      theme,
      tagger,
    ),
    figures: themeFigures(since, theme, tagger),
  };
  ofReport.set(theme, said);
  return said;
}

/** Findings of a report on a theme, those for which it is more central first. */
export function findingsOnTheme(content: SiteContent, report: ReportEntry, theme: string): FindingEntry[] {
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
