import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';

/** Another theme that findings on a theme have as well. */
export interface ThemeBeside {
  theme: ThemeEntry;
  /** Findings that have both. */
  findings: number;
}

/** The themes that findings on a theme most often have as well, most often first, then by label. */
export function themeTogether(content: SiteContent, { id }: ThemeEntry, most = 6): ThemeBeside[] {
  const counts = new Map<string, number>();
  for (const { themes } of content.findingsOfTheme.get(id) ?? []) {
    for (const tag of themes) if (tag.id !== id) counts.set(tag.id, (counts.get(tag.id) ?? 0) + 1);
  }
  return content.themes
    .flatMap((theme) => {
      const findings = counts.get(theme.id);
      return findings ? [{ theme, findings }] : [];
    })
    .sort((a, b) => b.findings - a.findings || (a.theme.label < b.theme.label ? -1 : 1))
    .slice(0, most);
}
