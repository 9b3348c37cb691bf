import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import type { ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { themeHolds } from '../../domain/themes-held.ts';

/**
 * The report that speaks for an area: the newest full one here of the kind that speaks for it; with a theme, the report that the
 * area's answer page on it speaks of, which is of another kind where the theme does not hold for the first.
 * @param id of the partnership
 */
export function answeredReport(content: SiteContent, id: string, theme?: ThemeEntry): ReportEntry | undefined {
  const full = (content.reportsOfPartnership.get(id) ?? []).filter(({ kind }) => kind === 'full');
  const leading = leadingKind(content, id);
  const ofLeading = full.findLast(({ framework }) => framework === leading);
  if (!theme) return ofLeading;
  const holds = (report: ReportEntry) => holdsFor(content, theme, report);
  return ofLeading && holds(ofLeading) ? ofLeading : full.findLast(holds);
}

/** Whether any theme holds for a report’s kind. */
export const anyThemeHolds = (content: SiteContent, report: Pick<ReportEntry, 'framework'>): boolean =>
  content.themes.some((theme) => holdsFor(content, theme, report));

/** Whether a theme holds for a report’s kind. */
function holdsFor(content: SiteContent, theme: ThemeEntry, { framework }: Pick<ReportEntry, 'framework'>): boolean {
  const kind = content.framework.get(framework);
  return kind !== undefined && themeHolds(theme, kind);
}

/** Whether an area has an answer page on a theme: a full report of a kind for which it holds is here. @param id of the partnership */
export const hasAnswer = (content: SiteContent, id: string, theme: ThemeEntry): boolean => answeredReport(content, id, theme) !== undefined;

/** The themes of an area's answer pages. @param id of the partnership */
export const answeredThemes = (content: SiteContent, id: string): ThemeEntry[] =>
  content.themes.filter((theme) => hasAnswer(content, id, theme));
