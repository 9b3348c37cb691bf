import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { filtersOf } from '../query/filter-values.ts';
import { problemWords, unknownFilterWords } from '../query/problem-words.ts';
import { type AnswerCard, answerCards } from './answer-cards.ts';
import { onlyNear } from './answer-view.ts';
import { unitsIn } from './find.ts';
import { foundWords, othersWords } from './found-words.ts';
import type { QueryUnit } from './query-unit.ts';
import type { RankedRecord } from './ranking.ts';
import { reading } from './reading.ts';
import { recordStatus } from './record-status.ts';
import { reportKind } from './report-kind.ts';
import { nearWords } from './result-view.ts';
import { search } from './search.ts';
import type { SearchState } from './search-state.ts';
import { bestSentence } from './snippet.ts';
import { wideningWords } from './widening-words.ts';
import { widenings } from './widenings.ts';

/** Most results that are listed. */
const most = 10;

/** An answer as lines of plain text, for a terminal: how the query was read, then the first results with the sentence that answers. */
export function answerInWords(state: SearchState, index: SearchIndex): string {
  const answer = search(state, index);
  const { query, plan, results, others } = answer;
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const read = reading(state, query.tree, plan, index);
  const found = { total: results.length, others: others.length, onlyNear: onlyNear(answer) };
  const lines = [
    ...answerCards(state, query, plan, index).map(cardInWords),
    ...(read ? [`Searched for: ${read}.`] : []),
    ...query.problems.map((problem) => problemWords(problem, filtersOf(index.data))),
    ...widenings(state, query, plan, index).map(wideningWords),
    ...plan.unknown.map((word) => `Nothing here has the word “${word}”.`),
    ...plan.unknownFilters.map(unknownFilterWords),
    `${foundWords(found, state.query)}.`,
    ...results.slice(0, most).flatMap((one) => resultInWords(one, units, index)),
  ];
  if (others.length === 0) return lines.join('\n');
  const next = others.slice(0, Math.max(0, most - results.length));
  const mark = next.length > 0 ? ':' : '.';
  return [...lines, '', othersWords(found) + mark, ...next.flatMap((one) => resultInWords(one, units, index))].join('\n');
}

function resultInWords(one: RankedRecord, units: readonly QueryUnit[], index: SearchIndex): string[] {
  const { area, title, date, said, path } = one.record;
  const near = nearWords(one, index);
  const more = [reportKind(one.record, index.data), dateInWords(date), said, recordStatus(one.record)];
  return [
    '',
    `${ownValue(index.data.areas, area) ?? area}, ${title} (${more.filter(Boolean).join('; ')})`,
    `  ${path}`,
    `  ${bestSentence(one, units, index).text}`,
    ...(one.missing.length > 0 ? [`  Doesn’t mention: ${one.missing.join(', ')}`] : []),
    ...(near.length > 0 ? [`  Has instead: ${near.join(', ')}`] : []),
  ];
}

function cardInWords({ title, facts, links, path }: AnswerCard): string {
  return `${[title, [...facts, ...links.map(({ words }) => words)].join('; ')].filter(Boolean).join(': ')}. ${path}`;
}
