import type { SiteContent } from '../../content/index/index-content.ts';
import { urls } from '../../domain/urls.ts';
import { citationFiles } from '../exports/citation-files.ts';
import { citedData } from '../exports/cited-data-set.ts';
import { siteAddress } from '../exports/site-address.ts';
import { siteDataSet } from '../exports/site-data-set.ts';
import { citedReport } from '../views/cited-report.ts';
import type { Bundle } from './small-file.ts';

/** Citations of each report and of the data set, in the formats of reference managers. */
export function citationBundle(content: SiteContent): Bundle {
  return {
    name: 'citations',
    files: citationFiles.flatMap(({ ending, mediaType, write, writeData }) => [
      ...content.reports.map((report) => ({
        path: urls.file(urls.report(report.id), ending),
        mediaType,
        write: () => write(citedReport(content, report, siteAddress)),
      })),
      { path: urls.dataFile(`citation.${ending}`), mediaType, write: async () => writeData(citedData(await siteDataSet())) },
    ]),
  };
}
