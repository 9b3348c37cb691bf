import type { VFile } from 'vfile';
import { onOneLine } from '../domain/text/run-together.ts';

/** Words of a document that are left out when it is read. */
export interface LeftOut {
  what: 'footnote-mark' | 'footnote' | 'hidden' | 'struck-out';
  text: string;
  page?: number;
  /** The words before it. */
  after?: string;
}

/** Most texts that a note quotes; the others are counted. */
const mostQuoted = 12;
const longest = 60;

const notices: Record<LeftOut['what'], { one: string; todo: string }> = {
  'footnote-mark': { one: 'marks of footnotes are left out of the words', todo: 'Where one is part of the words, put it in by review.' },
  footnote: { one: 'footnotes are left out of the text', todo: 'Compare with the document' },
  hidden: { one: 'text that no reader sees is left out', todo: 'Compare with the document' },
  'struck-out': { one: 'text that is struck out is left out', todo: 'Compare with the document' },
};

const quoted = (text: string) => `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`;

function described({ what, text, page, after = '' }: LeftOut): string {
  const place = page === undefined ? '' : ` on page ${page}`;
  const words = onOneLine(text);
  if (what !== 'footnote-mark') return `${quoted(words)}${place}`;
  const before = onOneLine(after).split(' ').slice(-2).join(' ');
  return `${words}${before ? ` after “${before}”` : ''}${place}`;
}

/** Reports what was left out of a document: a note for each kind, with its words and where they are. */
export function nameLeftOut(file: VFile, leftOut: readonly LeftOut[]): void {
  const notBlank = leftOut.filter(({ text }) => text.trim());
  for (const [what, some] of Map.groupBy(notBlank, (one) => one.what)) {
    const more = some.length > mostQuoted ? `, and ${some.length - mostQuoted} more` : '';
    const { one, todo } = notices[what];
    const words = `${some.slice(0, mostQuoted).map(described).join(', ')}${more}`;
    const origin = { source: 'followthrough', ruleId: what };
    // A warning's reason is shown on the report's page, where hidden words have no place.
    if (what === 'footnote-mark' || what === 'footnote') file.info(`${one}: ${words}`, origin).note = todo;
    else file.message(one, origin).note = `${todo}: ${words}.`;
  }
}
