import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { type AreaInspection, inspectionsOfArea, leadingInspections } from './area-inspections.ts';

/** The newest inspection of each inspected area, by name of the area; where an area has several kinds, of the kind that speaks for it. */
export function latestInspections(content: SiteContent): AreaInspection[] {
  return content.partnerships.flatMap(({ id }) => leadingInspections(content, id)[0] ?? []);
}

/** The newest inspection of one kind in each area that had one, by name of the area. @param kind id of the framework */
export function latestOfKind(content: SiteContent, kind: string): AreaInspection[] {
  return content.partnerships.flatMap(({ id }) => inspectionsOfArea(content, id).find(({ framework }) => framework?.id === kind) ?? []);
}

/** The newest inspection of each kind that an area had, newest first, for every area. */
export function latestOfEachKind(content: SiteContent): AreaInspection[] {
  return content.partnerships.flatMap(({ id }) =>
    [...Map.groupBy(inspectionsOfArea(content, id), ({ framework }) => framework?.id).values()].flatMap(([newest]) => newest ?? []),
  );
}

/** The newest inspection of an area that is of a report's own kind and was published after it, with or without findings here; nothing where the report is the newest. */
export function newerInspection(content: SiteContent, report: ReportEntry): AreaInspection | undefined {
  const all = inspectionsOfArea(content, report.partnership).filter(({ framework }) => framework?.id === report.framework);
  const [newest] = all;
  return newest && newest.report?.id !== report.id && all.some((one) => one.report?.id === report.id) ? newest : undefined;
}
