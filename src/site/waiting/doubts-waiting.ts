import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** What the reader of a document could not tell for sure, kept with each report. */
export const doubtsWaiting = (content: SiteContent): Waiting[] =>
  content.reports.flatMap((report) =>
    (report.doubts ?? []).map((doubt): Waiting => {
      const url = officialUrl(content, report);
      return {
        kind: 'doubts',
        what: `${report.title}: ${doubt}`,
        where: `reports/${report.id}.md`,
        settle: `compare it with the official document${url ? ` (${url})` : ''}; where it was read wrongly, correct its framework or its source and run npm run ingest`,
        weight: worth.doubt,
      };
    }),
  );
