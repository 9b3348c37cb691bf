import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import { type FindingList, findingLists } from '../../domain/finding-lists.ts';
import type { Polarity } from '../../domain/schemas/finding.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import type { ThemeScore } from '../../domain/schemas/tagger.ts';
import { byText } from '../../domain/text/by-text.ts';
import { countByPolarity } from './polarity-counts.ts';
import { kindScores, type TaggerInUse, taggerInUse, themeScores } from './tagger-in-use.ts';
import { type ThemeAsks, themeAsks } from './theme-asks.ts';
import { type ThemeCounts, themeCounts } from './theme-counts.ts';
import { type ThemeBeside, themeTogether } from './theme-together.ts';

/** A theme's findings of one kind. */
export interface ThemeList {
  list: FindingList;
  findings: { finding: FindingEntry; status?: StatusWord }[];
  /** Sections most of whose findings on the theme are in this list: their anchors lead here. */
  sections: string[];
}

/** A theme's findings in the reports of one kind. */
export interface ThemeOfKind {
  kind: Framework;
  counts: ThemeCounts;
  /** Areas with such findings for which any response or follow-up is on record. */
  answeredAreas: number;
}

/** How often a theme's tags were right in reports of a kind. */
export interface ScoreOfKind {
  /** Absent where the figures do not say of which kind they are. */
  kind?: Framework;
  score: ThemeScore;
  /** Whether the program learned from reports of the kind: each was then tagged with weights learned from others. */
  isLearned: boolean;
}

/** Everything that a theme's page shows. */
export interface ThemeView {
  theme: ThemeEntry;
  asks: ThemeAsks;
  counts: ThemeCounts;
  /** The same by kind of report; one where the site has one kind, else those in which the theme has findings. */
  ofKinds: ThemeOfKind[];
  /** Whether the site has several kinds of report, so that what is counted must say of which. */
  several: boolean;
  together: ThemeBeside[];
  /** How often the theme's tags were right, by kind of report; none where not measured. */
  scores: ScoreOfKind[];
  /** Why the figures say nothing about the theme: it was added, or its terms have changed, since tags were measured. */
  unmeasured?: 'added' | 'changed';
  /** Every kind of finding; in each those for which the theme is most central, then those of the newest inspections. */
  lists: ThemeList[];
}

/** Gathers what a theme's page shows. */
export function themeView(content: SiteContent, theme: ThemeEntry): ThemeView {
  const tagger = taggerInUse(content.themes);
  const kinds = kindsHere(content);
  const unmeasured = (['added', 'changed'] as const).find((how) => tagger?.unmeasured[how].includes(theme.id));
  const counts = themeCounts(content, theme);
  return {
    theme,
    asks: themeAsks(content, theme),
    counts,
    ofKinds: themeOfKinds(content, theme),
    several: kinds.length > 1,
    together: themeTogether(content, theme),
    scores: tagger ? scoresOfTheme(tagger, theme.id, kinds) : [],
    ...(unmeasured ? { unmeasured } : {}),
    lists: themeLists(content, theme),
  };
}

function themeOfKinds(content: SiteContent, theme: ThemeEntry): ThemeOfKind[] {
  const kinds = kindsHere(content);
  const answered = ({ area }: ThemeCounts) => area.filter(({ value }) => content.eventsOfPartnership.has(value)).length;
  const all = kinds.map((kind) => {
    const counts = themeCounts(content, theme, kinds.length > 1 ? kind : undefined);
    return { kind, counts, answeredAreas: answered(counts) };
  });
  return all.length > 1 ? all.filter(({ counts }) => counts.total.findings > 0) : all;
}

function scoresOfTheme(tagger: TaggerInUse, theme: string, kinds: readonly Framework[]): ScoreOfKind[] {
  const ofTheme = (scores: readonly ThemeScore[]) => scores.filter(({ id }) => id === theme);
  const learned = kinds.find(({ id }) => id === tagger.figures.learnedFrom);
  return [
    ...ofTheme(themeScores(tagger)).map((score) => ({ ...(learned ? { kind: learned } : {}), score, isLearned: true })),
    ...kinds.flatMap((kind) => ofTheme(kindScores(tagger, kind.id)).map((score) => ({ kind, score, isLearned: false }))),
  ];
}

/** A theme's findings by kind; kinds without findings are among them. */
export function themeLists(content: SiteContent, theme: ThemeEntry): ThemeList[] {
  const findings = [...(content.findingsOfTheme.get(theme.id) ?? [])];
  const place = ({ themes }: FindingEntry) => themes.findIndex(({ id }) => id === theme.id);
  const day = ({ report }: FindingEntry) => content.report.get(report)?.inspection.start ?? '';
  findings.sort((a, b) => place(a) - place(b) || byText(day(b), day(a)));
  const most = new Map(content.sections.map(({ key }) => [key, mostCommon(findings.filter(({ section }) => section === key))]));
  return findingLists.map((list) => ({
    list,
    findings: findings
      .filter(({ polarity }) => polarity === list.polarity)
      .map((finding) => {
        const status = findingStatus(content, finding)?.decided;
        return { finding, ...(status ? { status } : {}) };
      }),
    sections: [...most].flatMap(([key, polarity]) => (polarity === list.polarity ? [key] : [])),
  }));
}

function mostCommon(findings: readonly FindingEntry[]): Polarity | undefined {
  if (findings.length === 0) return undefined;
  const counts = countByPolarity(findings);
  return findingLists.map(({ polarity }) => polarity).reduce((most, one) => (counts[one] > counts[most] ? one : most));
}
