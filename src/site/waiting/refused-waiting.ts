import type { SiteContent } from '../../content/index/index-content.ts';
import type { SourceFolder } from '../../content/read-queue-files.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** Documents below `sources/` of which no report or follow-up came: they were refused, or not read yet. */
export function refusedWaiting(content: SiteContent, sources: readonly SourceFolder[]): Waiting[] {
  const reports = new Set(content.reports.map(({ id }) => id));
  const addresses = new Set([
    ...content.reports.map(({ source }) => source.url),
    ...content.followUps.filter(({ readBy }) => readBy).flatMap((event) => event.sources.map(({ url }) => url)),
  ]);
  return sources
    .filter(({ id, url }) => !reports.has(id) && !(url && addresses.has(url)))
    .map(({ id }) => ({
      kind: 'refused',
      what: `sources/${id} gave no report: it was refused, or not read yet`,
      where: `sources/${id}`,
      settle: 'run npm run ingest: it says why, and what to do',
      weight: worth.refused,
    }));
}
