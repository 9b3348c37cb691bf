import { count } from '../domain/words/count.ts';
import type { QuoteAnswer } from './check-quote.ts';
import { type QuoteData, quoteScope } from './quote-data.ts';
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
      const more = ['We then looked for each sentence, and each part in quotation marks, on its own.'];
      return { head: `Not found as a whole; we found ${found} of its ${count(answer.pieces.length, 'part')}`, more };
    }
    case 'not-found':
      return { head: 'Not found', more: notFoundWords(data) };
    case 'too-short':
      return {
        head: 'Too short to tell',
        more: [
          `${count(answer.words, 'word')} could be in many places. Give at least ${quoteLimits.fewestWords} words, or a whole sentence if you can.`,
        ],
      };
    case 'too-long':
      return {
        head: 'Too long to check at once',
        more: [`This is ${count(answer.words, 'word')}. Check up to ${quoteLimits.mostWords} at a time.`],
      };
  }
}

function foundWords({ matches }: Extract<QuoteAnswer, { kind: 'found' }>): AnswerWords {
  const [{ kind }] = matches;
  const places = matches.length === 1 ? 'in one place' : `in ${count(matches.length, 'place')}`;
  const several = matches.length > 1 ? ['These words are in several places. We cannot tell which one is quoted.'] : [];
  if (kind === 'exact') return { head: `Found word for word, ${places}`, more: several };
  if (kind === 'shortened')
    return {
      head: `Found with words left out, ${places}`,
      more: ['The quotation shows where words are left out. The rest are there, in order.', ...several],
    };
  return {
    head: matches.length === 1 ? 'Not word for word: one place is close' : `Not word for word: ${count(matches.length, 'place')} are close`,
    more: [
      'Most of the words are there, in order. We show the differences. The quotation may have been changed, or may come from a document that we do not have.',
    ],
  };
}

/** What "not found" means depends on which reports are here. */
function notFoundWords(data: QuoteData): string[] {
  const { reports: all, restated } = quoteScope(data);
  const none = 'No finding here has these words, or most of them, in this order.';
  if (restated === 0) return [none, `We searched ${count(all, 'report')}. The quotation may come from another report.`];
  const which =
    restated === all
      ? all === 1
        ? 'The one report here is'
        : `All ${all} reports here are`
      : `${restated} of the ${all} reports here are`;
  return [none, `${which} restated in our own words. We cannot find a sentence copied from an official PDF, even if it is word for word.`];
}
