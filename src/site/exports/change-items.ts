import type { SiteContent } from '../../content/index/index-content.ts';
import { reportOnRecordSince } from '../../content/index/on-record-since.ts';
import { reportPlace } from '../../content/index/report-place.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { changeAnchor, changeLog } from '../../domain/ledger/change-log.ts';
import { byText } from '../../domain/text/by-text.ts';
import { urls } from '../../domain/urls.ts';
import { changeWords } from '../../domain/words/change-words.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { changeLines } from '../labels/change-lines.ts';
import type { FeedItem } from './feed-items.ts';

/**
 * What happened to findings, one entry for each day and report, newest first. Where the ledger has no day, findings that were published
 * have that of their report, and other changes cannot be in a feed.
 */
export function changeItems(content: SiteContent): FeedItem[] {
  return changeLog(content.ledger)
    .flatMap((group): FeedItem[] => {
      const day = group.day ?? (group.published.length > 0 ? reportOnRecordSince(content, group.report) : undefined);
      if (!day) return [];
      const { area, partnership, month } = reportPlace(content, group.report);
      const path = urls.change(changeAnchor(group));
      const sentences = changeLines(group, content.labelOf).flatMap(({ lines }) =>
        lines.map(({ label, rest, links }) => `${label} ${rest} ${listInWords(links.map((link) => link.label))}`.trim()),
      );
      return [
        {
          guid: path,
          title: `${area}, inspection of ${dateInWords(month)}: ${changeWords(group)}`,
          path,
          here: day,
          day,
          description: sentences.length > 0 ? `${sentences.join('. ')}.` : `${changeWords(group)}.`,
          ...(partnership ? { partnership: partnership.id } : {}),
          themes: [],
        },
      ];
    })
    .sort((a, b) => byText(b.here, a.here));
}
