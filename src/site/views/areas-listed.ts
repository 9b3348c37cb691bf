import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import { type AreaInspection, inspectionsOfArea } from './area-inspections.ts';

/** The newest inspection of each area that had one of a kind; without a kind, of each kind that it had. By name of the area, then kind. */
export function areasListed(content: SiteContent, kind?: Framework): AreaInspection[] {
  const kinds = kind ? [kind] : kindsHere(content);
  return content.partnerships.flatMap(({ id: area }) =>
    kinds.flatMap(({ id }) => inspectionsOfArea(content, area).find(({ framework }) => framework?.id === id) ?? []),
  );
}
