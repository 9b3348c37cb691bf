import { dateInWords, monthInWords } from '../../domain/dates/date-in-words.ts';
import type { Polarity } from '../../domain/schemas/finding.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import type { AnswerView } from '../views/answer-view.ts';
import { countByPolarity } from '../views/polarity-counts.ts';
import type { EventOnTheme } from '../views/said-on-theme.ts';

/** The kinds of finding in the order of an answer page, criticism first, with the heading over each. */
export const answerGroups: readonly { polarity: Polarity; heading: string; did: string }[] = [
  { polarity: 'weakness', heading: 'What they criticised', did: 'criticised this in' },
  { polarity: 'mixed', heading: 'Where they saw both good and bad', did: 'saw both good and bad in' },
  { polarity: 'recommendation', heading: 'What they asked for', did: 'asked for action in' },
  { polarity: 'strength', heading: 'What they praised', did: 'praised it in' },
];

const spelt = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberInWords = (number: number) => spelt[number] ?? String(number);

/** The answer in two or three short sentences: what inspectors found, whether the partnership has responded, and what was checked. */
export function answerInWords(view: AnswerView): string {
  const month = monthInWords(view.report.inspection.start);
  if (view.said.length === 0) return `The inspectors’ report of ${month} does not mention this theme, as far as our program can tell.`;
  return [`In ${month}, inspectors ${saidInWords(view)}.`, respondedInWords(view, view.said[0]?.finding.at.responder), checkedInWords(view)]
    .filter(Boolean)
    .join(' ');
}

function saidInWords({ said }: AnswerView): string {
  const counts = countByPolarity(said.map(({ finding }) => finding));
  const parts = answerGroups.map(({ polarity, did }) => ({ did, number: counts[polarity] })).filter(({ number }) => number > 0);
  const words = parts.map(({ did, number }, index) => {
    const noun = index > 0 ? '' : number === 1 ? ' finding' : ' findings';
    return `${did} ${numberInWords(number)}${noun}`;
  });
  return listInWords(words);
}

/** Three states, never mixed: on record; looked for on a day and not found; not looked for yet. */
export function respondedInWords(
  { promised, looked }: { promised: readonly Pick<EventOnTheme, 'event'>[]; looked?: string },
  responder = 'the partnership',
): string {
  const newest = promised[0];
  if (newest) return `${upperFirst(responder)} last responded in ${monthInWords(newest.event.date)}.`;
  return looked ? `We looked for a response on ${dateInWords(looked)} and found none.` : 'We have not looked for a response yet.';
}

/** What inspectors have judged of the actions since; nothing where they asked for none. */
function checkedInWords({ said }: AnswerView): string {
  const asked = said.flatMap(({ status }) => (status ? [status] : []));
  if (asked.length === 0) return '';
  const judged = asked.filter(({ inspectors }) => inspectors.value !== 'not-tested').length;
  if (judged === 0) return 'We have no record of inspectors checking the action since.';
  if (judged === asked.length) return 'Inspectors have since judged the action taken.';
  return `Inspectors have since judged the action on ${numberInWords(judged)} of the ${numberInWords(asked.length)}.`;
}
