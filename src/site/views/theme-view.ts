import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import { type FindingList, findingLists } from '../../domain/finding-lists.ts';
import type { Polarity } from '../../domain/schemas/finding.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import type { ThemeScore } from '../../domain/schemas/tagger.ts';
import { byText } from '../../domain/text/by-text.ts';
import { countByPolarity } from './polarity-counts.ts';
import { taggerInUse, themeScores } from './tagger-in-use.ts';
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

/** Everything that a theme's page shows. */
export interface ThemeView {
  theme: ThemeEntry;
  asks: ThemeAsks;
  counts: ThemeCounts;
  /** Areas with findings on the theme for which any response or follow-up is on record. */
  answeredAreas: number;
  together: ThemeBeside[];
  /** How often the theme's tags were right where the weights had not been learned from the same report; absent where not measured. */
  score?: ThemeScore;
  /** Why the figures say nothing about the theme: it was added, or its terms have changed, since tags were measured. */
  unmeasured?: 'added' | 'changed';
  /** Every kind of finding; in each those for which the theme is most central, then those of the newest inspections. */
  lists: ThemeList[];
}

/** Gathers what a theme's page shows. */
export function themeView(content: SiteContent, theme: ThemeEntry): ThemeView {
  const tagger = taggerInUse(content.themes);
  const score = tagger && themeScores(tagger).find(({ id }) => id === theme.id);
  const unmeasured = (['added', 'changed'] as const).find((how) => tagger?.unmeasured[how].includes(theme.id));
  const counts = themeCounts(content, theme);
  return {
    theme,
    asks: themeAsks(content, theme),
    counts,
    answeredAreas: counts.area.filter(({ value }) => content.eventsOfPartnership.has(value)).length,
    together: themeTogether(content, theme),
    ...(score ? { score } : {}),
    ...(unmeasured ? { unmeasured } : {}),
    lists: themeLists(content, theme),
  };
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
