import { reportParts } from '../../content/index/report-parts.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { ContentValues, ReportEntry } from '../../domain/content-values.ts';
import { saidInOrder } from '../../domain/said-in-order.ts';
import type { Due } from '../../domain/schemas/due.ts';
import { sentenceRanges } from '../../search/text/sentence-ranges.ts';

/** The sentence in which a report says what follows, in the text before its sections; undefined where there is none. */
export function wordsOnDue(
  content: Pick<ContentValues, 'frameworks'>,
  report: ReportEntry,
  { sentence }: Pick<Due, 'sentence'>,
): string | undefined {
  const signs = sentence.map((one) => new RegExp(one, 'i'));
  const parts = reportParts(content, report);
  const first = parts.findIndex(({ section }) => section !== undefined);
  for (const { markdown } of first < 0 ? parts : parts.slice(0, first)) {
    const text = plainText(markdown);
    const found = sentenceRanges(text)
      .map(({ start, end }) => text.slice(start, end))
      .find((words) => words.split('.').some((part) => saidInOrder(part, signs)));
    if (found) return found;
  }
  return undefined;
}
