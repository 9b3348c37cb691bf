import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import { areaInspections } from './area-inspections.ts';
import { gradeGiven, type Judged, judgedOf } from './judged.ts';

/** A map of one judgement of one kind. */
export interface MapOf {
  judged: Judged;
  /** The parts of its address below that of the first: none of the first, of others the kind, and the judgement where it is not the kind's first. */
  of: string[];
}

/** The maps of a site, kind by kind, the leading judgement of each first; judgements that no report here gives have none. */
export function mapPages(content: SiteContent): MapOf[] {
  const all = areaInspections(content);
  return kindsHere(content).flatMap((kind, place) =>
    judgedOf(kind)
      .filter((judged, index) => index === 0 || all.some((one) => gradeGiven(judged, one)))
      .map((judged, index) => {
        const own = index === 0 ? [] : [judged.key];
        return { judged, of: place + index === 0 ? [] : [kind.id, ...own] };
      }),
  );
}
