import { reportParts } from '../../content/index/report-parts.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { ContentValues, ReportEntry } from '../../domain/content-values.ts';
import type { DueKind } from '../../domain/due/what-is-due.ts';
import { saidInOrder } from '../../domain/said-in-order.ts';
import { sentenceRanges } from '../../search/text/sentence-ranges.ts';

/** What a sentence says, part after part. */
const signs: Record<DueKind, readonly RegExp[]> = {
  plan: [/priority action plan/i],
  'plan-update': [/update and publish/i],
  monitoring: [/monitoring inspection/i, /\b(?:month|year)/i],
  full: [/next full/i, /\b(?:month|year)/i],
};

/** The sentence in which a report says what follows, in the text before its sections; nothing where it stands nowhere. */
export function wordsOnDue(content: Pick<ContentValues, 'frameworks'>, report: ReportEntry, kind: DueKind): string | undefined {
  const parts = reportParts(content, report);
  const first = parts.findIndex(({ section }) => section !== undefined);
  for (const { markdown } of first < 0 ? parts : parts.slice(0, first)) {
    const text = plainText(markdown);
    const found = sentenceRanges(text)
      .map(({ start, end }) => text.slice(start, end))
      .find((sentence) => sentence.split('.').some((part) => saidInOrder(part, signs[kind])));
    if (found) return found;
  }
  return undefined;
}
