import { onOneLine } from '../../domain/text/run-together.ts';
import { authorsInWords } from './authors.ts';
import type { CitedFinding } from './cited-finding.ts';
import { inMarks } from './in-marks.ts';
import { placeInReport } from './place-in-report.ts';
import { quotation } from './quotation.ts';

/**
 * What a reader takes away of a finding in one go: the quotation with its source, or where the text here is ours, that text, marked as
 * ours, with the report that it restates.
 * @param text of the finding, as one line
 */
export function wordsToCopy(cited: CitedFinding, text: string): string {
  const official = cited.officialUrl ? ` <${cited.officialUrl}>` : '';
  const report = `${authorsInWords(cited)}, ${inMarks(cited.title)}, ${placeInReport(cited)}${official}`;
  return quotation(cited) ?? `${text} (Restated, not the inspectors’ own words, from ${report}; ${cited.link})`;
}

/** What a button copies: all of it, or what goes before and after the words that the page shows. */
type Copied = { text: string } | { before: string; after: string };

/**
 * What a button that copies words with their source needs, without the words where the page shows them just so.
 * @param words of the finding, as one line
 * @param body the finding's Markdown
 */
export function shownWords(copied: string, words: string, body: string): Copied {
  const start = copied.indexOf(words);
  if (start < 0 || onOneLine(body) !== words) return { text: copied };
  return { before: copied.slice(0, start), after: copied.slice(start + words.length) };
}
