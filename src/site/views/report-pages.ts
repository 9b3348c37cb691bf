import type { SiteContent } from '../../content/index/index-content.ts';
import { type AreaInspection, areaInspections, newestFirst } from './area-inspections.ts';
import { pagesOf } from './pages-of.ts';

/** How many lines of reports a page has. */
const linesAPage = 200;

/** Reports whose findings are on this site, newest first, as pages. @param kind id of the framework; without it, of all kinds */
export const reportPages = (content: SiteContent, kind?: string): AreaInspection[][] =>
  pagesOf(
    listed(content, kind).filter(({ report }) => report),
    linesAPage,
  );

/** Published reports whose findings are not on this site yet, newest first. @param kind as of {@link reportPages} */
export const reportsElsewhere = (content: SiteContent, kind?: string): AreaInspection[] =>
  listed(content, kind).filter(({ report }) => !report);

const listed = (content: SiteContent, kind: string | undefined): AreaInspection[] =>
  areaInspections(content)
    .filter(({ framework }) => kind === undefined || framework?.id === kind)
    .sort(newestFirst);
