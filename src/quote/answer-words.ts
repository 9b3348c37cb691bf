import { count } from '../domain/words/count.ts';
import type { QuoteAnswer } from './check-quote.ts';
import type { QuoteData } from './quote-data.ts';
import { quoteLimits } from './quote-limits.ts';

/** What an answer says first, and what follows from it. */
export interface AnswerWords {
  head: string;
  more: string[];
}

/** Puts an answer in words, the same on the page and in the command. */
export function answerWords(answer: QuoteAnswer, data: QuoteData): AnswerWords {
  switch (answer.kind) {
    case 'found':
      return foundWords(answer);
    case 'pieces': {
      const found = answer.pieces.filter(({ matches }) => matches.length > 0).length;
      const more = ['It was then looked for sentence by sentence, and by the parts that it puts between quotation marks.'];
      return { head: `Not found as a whole; ${found} of its ${count(answer.pieces.length, 'part')} found`, more };
    }
    case 'not-found':
      return { head: 'Not found', more: notFoundWords(data) };
    case 'too-short':
      return {
        head: 'Too short to tell',
        more: [`${count(answer.words, 'word')} may be in many places. Give at least ${quoteLimits.fewestWords}, better a sentence.`],
      };
    case 'too-long':
      return {
        head: 'Too long to check at once',
        more: [`These are ${count(answer.words, 'word')}. Check up to ${quoteLimits.mostWords} at a time.`],
      };
  }
}

function foundWords({ matches }: Extract<QuoteAnswer, { kind: 'found' }>): AnswerWords {
  const [{ kind }] = matches;
  const places = matches.length === 1 ? 'in one place' : `in ${count(matches.length, 'place')}`;
  const several = matches.length > 1 ? ['The same words are in several places: the words alone do not say which one is quoted.'] : [];
  if (kind === 'exact') return { head: `Found word for word, ${places}`, more: several };
  if (kind === 'shortened')
    return {
      head: `Found with words omitted, ${places}`,
      more: ['It says that it omits words; all the others are there, in order.', ...several],
    };
  return {
    head: matches.length === 1 ? 'Not word for word: one place is near' : `Not word for word: ${count(matches.length, 'place')} are near`,
    more: [
      'Most of its words are there in order, and the others are shown. It may be an altered quotation of these words, or come from a document that is not here.',
    ],
  };
}

/** What "not found" means depends on which reports are here. */
function notFoundWords({ reports, passages }: QuoteData): string[] {
  const all = Object.keys(reports).length;
  const restated = new Set(passages.filter(({ wording, version }) => wording === 'restated' && !version).map(({ report }) => report)).size;
  const none = 'No finding here holds these words, nor most of them in order.';
  if (restated === 0) return [none, `${count(all, 'report')} were searched; it may come from another.`];
  const which =
    restated === all
      ? all === 1
        ? 'The one report here is'
        : `All ${all} reports here are`
      : `${restated} of the ${all} reports here are`;
  return [
    none,
    `${which} restated in our own words: a sentence copied from an official PDF of theirs is not found, even where the PDF has it word for word.`,
  ];
}
