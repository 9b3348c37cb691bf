import { count } from '../domain/words/count.ts';
import { answerWords } from './answer-words.ts';
import type { QuoteAnswer } from './check-quote.ts';
import { matchView } from './match-view.ts';
import type { QuoteData } from './quote-data.ts';
import type { QuoteMatch, QuotePart } from './quote-match.ts';
import { quoteWords } from './quote-words.ts';

/** Matches that are shown in full; further ones are only named. */
const mostShown = 5;
/** Characters of a passage shown before and after a match. */
const around = 60;

/** An answer as plain text: [-words-] are only in the finding, {+words+} only in the quotation. */
export function answerInText(answer: QuoteAnswer, data: QuoteData): string {
  const { head, more } = answerWords(answer, data);
  const lines = [`${head}.`, ...more];
  if (answer.kind === 'found') lines.push(...matchesInText(answer.matches, answer.words, data));
  if (answer.kind === 'pieces') {
    for (const { text, matches } of answer.pieces) {
      lines.push('', `“${text}”`, ...(matches.length > 0 ? matchesInText(matches, quoteWords(text).length, data) : ['  Not found.']));
    }
  }
  return lines.join('\n');
}

function matchesInText(matches: readonly QuoteMatch[], words: number, data: QuoteData): string[] {
  const views = matches.map((match) => matchView(match, words, data));
  const lines = views
    .slice(0, mostShown)
    .flatMap(({ area, from, how, place, official, notes, parts, before, after }) => [
      '',
      ...from.map(({ name, path }) => `${area}: ${name}  ${path}`),
      `  ${how}.`,
      `  ${shortened(before, -around)}${parts.map(partInText).join('').trim()}${shortened(after, around)}`,
      `  ${place}${official ? ` <${official}>` : ''}`,
      ...notes.map((note) => `  ${note}`),
    ]);
  const rest = views.slice(mostShown);
  return rest.length === 0
    ? lines
    : [
        ...lines,
        '',
        `${count(rest.length, 'more place')}:`,
        ...rest.flatMap(({ area, from }) => from.map(({ name, path }) => `  ${area}: ${name}  ${path}`)),
      ];
}

/** The end of a text, where `length` is negative, or its beginning. */
function shortened(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return text;
  return length < 0 ? `…${text.slice(length)}` : `${text.slice(0, length)}…`;
}

function partInText(part: QuotePart): string {
  switch (part.kind) {
    case 'same':
      return part.text;
    case 'left-out':
      return `[-${part.text.trimEnd()}-] `;
    case 'put-in':
      return `{+${part.text.trimEnd()}+} `;
    case 'omitted':
      return ` [… ${count(part.words, 'word')} omitted] `;
    case 'next':
      return ` ¶ ${part.name}: `;
  }
}
