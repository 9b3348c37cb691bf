import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import { themeHolds } from '../../domain/themes-held.ts';

/** Themes under their group headings, with how many findings and areas each has. */
export interface ThemeGroup {
  group: string;
  themes: { theme: ThemeEntry; findings: number; areas: number; concerns: number }[];
}

/**
 * Groups in order of their findings, most first; themes likewise within a group.
 * @param kind only themes that hold for this kind of report, and its findings
 */
export function themeGroups(content: SiteContent, kind?: Framework): ThemeGroup[] {
  const groups = new Map<string, ThemeGroup>();
  const isOfKind = ({ report }: FindingEntry) => !kind || content.report.get(report)?.framework === kind.id;
  for (const theme of content.themes) {
    if (kind && !themeHolds(theme, kind)) continue;
    const findings = (content.findingsOfTheme.get(theme.id) ?? []).filter(isOfKind);
    const entry = {
      theme,
      findings: findings.length,
      areas: new Set(findings.map(({ partnership }) => partnership)).size,
      concerns: findings.filter(({ polarity }) => polarity !== 'strength').length,
    };
    const group = groups.get(theme.group) ?? { group: theme.group, themes: [] };
    group.themes.push(entry);
    groups.set(theme.group, group);
  }
  for (const { themes } of groups.values()) themes.sort((a, b) => b.findings - a.findings || (a.theme.label < b.theme.label ? -1 : 1));
  const size = ({ themes }: ThemeGroup) => themes.reduce((sum, { findings }) => sum + findings, 0);
  return [...groups.values()].sort((a, b) => size(b) - size(a) || (a.group < b.group ? -1 : 1));
}
