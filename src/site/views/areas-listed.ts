import type { SiteContent } from '../../content/index/index-content.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { AreaInspection } from './area-inspections.ts';
import { latestOfEachKind, latestOfKind } from './latest-inspections.ts';

/** The newest inspection of each area that had one of a kind; without a kind, of each kind that it had. By name of the area. */
export const areasListed = (content: SiteContent, kind?: Framework): AreaInspection[] =>
  kind ? latestOfKind(content, kind.id) : latestOfEachKind(content);
