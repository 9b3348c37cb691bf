import type { SiteContent } from '../../content/index/index-content.ts';
import { type AreaInspection, areaInspections } from './area-inspections.ts';

/** The newest inspection of each inspected area, by name of the area. */
export function latestInspections(content: SiteContent): AreaInspection[] {
  const latest = new Map<string, AreaInspection>();
  for (const one of areaInspections(content)) if (!latest.has(one.partnership.id)) latest.set(one.partnership.id, one);
  return [...latest.values()];
}
