import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import { themeHolds } from '../../domain/themes-held.ts';
import { urls } from '../../domain/urls.ts';
import { answeredReport } from './answered-report.ts';
import { type ThemeGroup, themeGroups } from './theme-groups.ts';

/** Findings of one area on one theme: those that criticise or ask for action, and those that praise. */
export interface CompareCell {
  concerns: number;
  strengths: number;
}

/** A table of themes by areas, of one kind of inspection. */
export interface CompareView {
  kind: Framework;
  areas: PartnershipEntry[];
  groups: ThemeGroup[];
  /** @returns zeros where the area has no finding on the theme */
  cell: (theme: string, area: string) => CompareCell;
  /** Where the findings of a cell are, from `urls`; absent where that is the area's answer page on the theme. */
  elsewhere: (theme: string, area: string) => string | undefined;
}

/** The kinds by which areas can be compared, which are those for which themes hold; the first has the address without a kind. */
export const comparedKinds = (content: SiteContent): Framework[] => {
  const held = kindsHere(content).filter((kind) => content.themes.some((theme) => themeHolds(theme, kind)));
  return held.length > 0 ? held : kindsHere(content).slice(0, 1);
};

/** The kind as the address of its table names it: none of the first. @param kind id of the framework */
export const comparedAs = (content: SiteContent, kind: string | undefined): string | undefined =>
  comparedKinds(content).some(({ id }, index) => index > 0 && id === kind) ? kind : undefined;

/** Gathers the table of all areas that have findings of one kind on this site. */
export function compareView(content: SiteContent, kind: Framework): CompareView {
  const findings = content.findings.filter(({ report }) => content.report.get(report)?.framework === kind.id);
  const cells = new Map<string, CompareCell>();
  for (const { partnership, themes, polarity } of findings) {
    for (const { id } of themes) {
      const key = `${id} ${partnership}`;
      const cell = cells.get(key) ?? { concerns: 0, strengths: 0 };
      cell[polarity === 'strength' ? 'strengths' : 'concerns'] += 1;
      cells.set(key, cell);
    }
  }
  const withFindings = new Set(findings.map(({ partnership }) => partnership));
  return {
    kind,
    areas: content.partnerships.filter(({ id }) => withFindings.has(id)),
    groups: themeGroups(content, kind),
    cell: (theme, area) => cells.get(`${theme} ${area}`) ?? { concerns: 0, strengths: 0 },
    elsewhere: (theme, area) => {
      const own = content.theme.get(theme);
      const speaks = own && answeredReport(content, area, own)?.framework;
      return speaks === kind.id ? undefined : urls.searchFor({ theme, area, inspection: kind.id });
    },
  };
}
