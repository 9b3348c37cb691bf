import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import { type ThemeGroup, themeGroups } from './theme-groups.ts';

/** Findings of one area on one theme: those that criticise or ask for action, and those that praise. */
export interface CompareCell {
  concerns: number;
  strengths: number;
}

/** A table of themes by areas. */
export interface CompareView {
  areas: PartnershipEntry[];
  groups: ThemeGroup[];
  /** @returns zeros where the area has no finding on the theme */
  cell: (theme: string, area: string) => CompareCell;
}

/** Gathers the table of all areas whose findings are on this site. */
export function compareView(content: SiteContent): CompareView {
  const cells = new Map<string, CompareCell>();
  for (const { partnership, themes, polarity } of content.findings) {
    for (const { id } of themes) {
      const key = `${id} ${partnership}`;
      const cell = cells.get(key) ?? { concerns: 0, strengths: 0 };
      cell[polarity === 'strength' ? 'strengths' : 'concerns'] += 1;
      cells.set(key, cell);
    }
  }
  const withFindings = new Set(content.findings.map(({ partnership }) => partnership));
  return {
    areas: content.partnerships.filter(({ id }) => withFindings.has(id)),
    groups: themeGroups(content),
    cell: (theme, area) => cells.get(`${theme} ${area}`) ?? { concerns: 0, strengths: 0 },
  };
}
