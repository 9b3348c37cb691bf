import type { SiteContent } from '../../content/index/index-content.ts';
import type { ReportEntry } from '../../domain/content-values.ts';
import { type AreaInspection, areaInspections, inspectionsOfArea } from './area-inspections.ts';

/** The newest inspection of each inspected area, by name of the area. */
export function latestInspections(content: SiteContent): AreaInspection[] {
  const latest = new Map<string, AreaInspection>();
  for (const one of areaInspections(content)) if (!latest.has(one.partnership.id)) latest.set(one.partnership.id, one);
  return [...latest.values()];
}

/** The newest inspection of an area that was published after a report, with or without findings here; nothing where the report is the newest. */
export function newerInspection(content: SiteContent, report: ReportEntry): AreaInspection | undefined {
  const all = inspectionsOfArea(content, report.partnership);
  const [newest] = all;
  return newest && newest.report?.id !== report.id && all.some((one) => one.report?.id === report.id) ? newest : undefined;
}
