import { findingStatus } from '../../content/index/finding-status.ts';
import { type FindingValues, findingValues } from '../../content/index/finding-values.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import type { FindingSection } from '../../domain/finding-section.ts';
import type { StatusWord } from '../../domain/schemas/status.ts';
import type { ThemeScore } from '../../domain/schemas/tagger.ts';
import { taggerInUse, themeScores } from './tagger-in-use.ts';
import { type ThemeAsks, themeAsks } from './theme-asks.ts';
import { type ThemeCounts, themeCounts } from './theme-counts.ts';
import { type ThemeBeside, themeTogether } from './theme-together.ts';

/** A finding in a theme's list, with the values by which the list can be narrowed. */
export interface ThemeFinding {
  finding: FindingEntry;
  /** Of a recommendation. */
  status?: StatusWord;
  values: FindingValues;
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
  /** By section, what asks for action first; within one by area. Sections without findings are left out. */
  kinds: { section: FindingSection; findings: ThemeFinding[] }[];
}

/** Gathers what a theme's page shows. */
export function themeView(content: SiteContent, theme: ThemeEntry): ThemeView {
  const findings = (content.findingsOfTheme.get(theme.id) ?? []).map((finding) => {
    const status = findingStatus(content, finding)?.decided;
    return { finding, ...(status ? { status } : {}), values: findingValues(content, finding) };
  });
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
    kinds: content.sections
      .map((section) => ({ section, findings: findings.filter(({ values }) => values.section === section.key) }))
      .filter((kind) => kind.findings.length > 0),
  };
}
