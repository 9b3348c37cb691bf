import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { FindingStatus } from '../../domain/schemas/status.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { type ActedEffectively, actedOnTheme } from './acted-effectively.ts';
import { answeredReport, answeredThemes } from './answered-report.ts';
import type { AreaInspection } from './area-inspections.ts';
import { newerInspection } from './latest-inspections.ts';
import { type EventOnTheme, findingsOnTheme, saidOnTheme } from './said-on-theme.ts';
import type { ThemeFigure } from './theme-figures.ts';

/** A finding on the theme, with its status where it is a recommendation. */
export interface FindingOnTheme {
  finding: FindingEntry;
  status?: FindingStatus;
}

/** Everything known of one theme in one area. */
export interface AnswerView {
  partnership: PartnershipEntry;
  theme: ThemeEntry;
  /** The newest full report on the area that is here, of a kind for which the theme holds. */
  report: ReportEntry;
  /** The newest inspection of the area, where it is newer than that report. */
  newer?: AreaInspection;
  /** Its findings on the theme, those for which it is most central first. */
  said: FindingOnTheme[];
  /** What the partnership says since about any of them or about the theme, newest first. */
  promised: EventOnTheme[];
  /** What others say since, newest first. */
  followed: EventOnTheme[];
  /** What was said on the theme before the inspection began, newest first. */
  before: EventOnTheme[];
  /** Figures on the theme that anyone has given for the area, newest first. */
  figures: ThemeFigure[];
  /** ISO day on which the partnership's answer was last looked for; absent where nobody has looked yet. */
  looked?: string;
  /** What other reports on the area say on the theme, newest first. */
  others: { report: ReportEntry; findings: FindingEntry[] }[];
  acted: ActedEffectively;
}

/** Areas that have answer pages, whether or not their report speaks of a theme. */
export function answeredAreas(content: SiteContent): PartnershipEntry[] {
  return content.partnerships.filter(({ id }) => answeredThemes(content, id).length > 0);
}

const reportOf = (content: SiteContent, partnership: string, theme: ThemeEntry) =>
  mustHave(answeredReport(content, partnership, theme), `full report on ${partnership} of a kind for which ${theme.id} holds`);

/** Findings of the report of an answer page. @throws Error where the area has no such page */
export const findingsOnAnswer = (content: SiteContent, partnership: string, theme: ThemeEntry): FindingEntry[] =>
  findingsOnTheme(content, reportOf(content, partnership, theme), theme.id);

/** Gathers what an answer page shows. @throws Error where the area has no such page */
export function answerView(content: SiteContent, partnership: PartnershipEntry, theme: ThemeEntry, tagger: Tagger): AnswerView {
  const report = reportOf(content, partnership.id, theme);
  const said = findingsOnTheme(content, report, theme.id);
  const { events, before, figures } = saidOnTheme(content, report, theme.id, tagger);
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
    before,
    figures,
    ...(looked ? { looked } : {}),
    others: (content.reportsOfPartnership.get(partnership.id) ?? [])
      .filter((other) => other !== report)
      .map((other) => ({ report: other, findings: findingsOnTheme(content, other, theme.id) }))
      .filter(({ findings }) => findings.length > 0)
      .reverse(),
    acted: actedOnTheme(content, theme.id, partnership.id, report.framework),
  };
}
