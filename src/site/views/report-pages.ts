import type { SiteContent } from '../../content/index/index-content.ts';
import { type AreaInspection, areaInspections, newestFirst } from './area-inspections.ts';
import { pagesOf } from './pages-of.ts';

/** How many lines of reports a page has. */
const linesAPage = 200;

/** Reports whose findings are on this site, newest first, as pages. */
export const reportPages = (content: SiteContent): AreaInspection[][] =>
  pagesOf(
    areaInspections(content)
      .filter(({ report }) => report)
      .sort(newestFirst),
    linesAPage,
  );

/** Published reports whose findings are not on this site yet, newest first. */
export const reportsElsewhere = (content: SiteContent): AreaInspection[] =>
  areaInspections(content)
    .filter(({ report }) => !report)
    .sort(newestFirst);
