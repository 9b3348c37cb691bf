import { getRssString } from '@astrojs/rss';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { urls } from '../../domain/urls.ts';
import { mediaTypes } from '../exports/data-file.ts';
import { feed } from '../exports/feed.ts';
import { feedItemsOfArea } from '../exports/feed-items.ts';
import { findingRows, findingsTable } from '../exports/findings-table.ts';
import { siteAddress } from '../exports/site-address.ts';
import { toCsv } from '../exports/to-csv.ts';
import { answeredAreas, findingsOnAnswer } from '../views/answer-view.ts';
import { answeredThemes } from '../views/answered-report.ts';
import type { Bundle, SmallFile } from './small-file.ts';

/** What stands beside the answer pages; a bundle has those of one area. */
export function answerBundles(content: SiteContent): Bundle[] {
  return answeredAreas(content).map((area) => ({
    name: `answers-${area.id}`,
    files: answeredThemes(content, area.id).flatMap((theme) => {
      const findings = findingsOnAnswer(content, area.id, theme);
      return [themeFeed(content, area, theme), ...(findings.length > 0 ? [table(content, area, theme, findings)] : [])];
    }),
  }));
}

/** Columns for readers of one area's findings on one theme; the whole table is in the data set. */
const columns = new Set([
  ...['id', 'url', 'area', 'section', 'page', 'endPage', 'responsible', 'themes', 'polarity', 'wording', 'text'],
  ...['status', 'statusBy', 'statusDate', 'statusDatePrecision', 'outcome', 'inspectionStart', 'inspectionEnd', 'published', 'sourceUrl'],
]);

/** An area's findings on one theme as CSV. */
function table(content: SiteContent, area: PartnershipEntry, theme: ThemeEntry, findings: FindingEntry[]): SmallFile {
  return {
    path: urls.file(urls.answer(area.id, theme.id), 'csv'),
    mediaType: mediaTypes.csv,
    write: () => toCsv(findingsTable(content, findingRows(content, findings, siteAddress), columns)),
  };
}

/** What is new on one theme in one area. */
function themeFeed(content: SiteContent, area: PartnershipEntry, theme: ThemeEntry): SmallFile {
  const title = `${theme.label} in ${area.name}`;
  const description = `Inspection reports, responses and follow-ups on ${theme.label} in ${area.name}.`;
  const path = urls.answerFeed(area.id, theme.id);
  const onTheme = () => feedItemsOfArea(content, area.id).filter(({ themes }) => themes.includes(theme.id));
  return {
    path,
    mediaType: 'application/rss+xml',
    write: () => getRssString(feed({ title, description, page: urls.answer(area.id, theme.id), path }, onTheme(), siteAddress)),
  };
}
