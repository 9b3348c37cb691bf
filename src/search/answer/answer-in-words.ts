import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { ownValue } from '../../domain/own-value.ts';
import { count } from '../../domain/words/count.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { problemWords, unknownFilterWords } from '../query/problem-words.ts';
import { unitsIn } from './find.ts';
import { reading } from './reading.ts';
import { recordStatus } from './record-status.ts';
import { search } from './search.ts';
import type { SearchState } from './search-state.ts';
import { bestSentence } from './snippet.ts';
import { wideningWords } from './widening-words.ts';
import { widenings } from './widenings.ts';

/** Most results that are listed. */
const most = 10;

/** An answer as lines of plain text, for a terminal: how the query was read, then the first results with the sentence that answers. */
export function answerInWords(state: SearchState, index: SearchIndex): string {
  const { query, plan, results, lacking } = search(state, index);
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const read = reading(state, query.tree, plan, index);
  const complete = results.filter(({ missing }) => missing.length === 0).length;
  const lines = [
    ...(read ? [`Searched for: ${read}.`] : []),
    ...query.problems.map(problemWords),
    ...widenings(state, query, plan, index).map(wideningWords),
    ...plan.unknown.map((word) => `No finding has the word “${word}”.`),
    ...plan.unknownFilters.map(unknownFilterWords),
    results.length === 0 ? 'Nothing found.' : `${count(results.length, 'result')}, of which ${complete} hold every word.`,
    ...(lacking > 0 ? [`${count(lacking, 'more lacks', 'more lack')} some of the words.`] : []),
  ];
  for (const one of results.slice(0, most)) {
    const { area, title, date, said, path } = one.record;
    const more = [dateInWords(date), said, recordStatus(one.record)];
    lines.push('', `${ownValue(index.data.areas, area) ?? area}, ${title} (${more.filter(Boolean).join('; ')})`, `  ${path}`);
    lines.push(`  ${bestSentence(one, units, index).text}`);
    if (one.missing.length > 0) lines.push(`  Not in it: ${one.missing.join(', ')}`);
    if (one.near.length > 0) lines.push(`  Near it: ${one.near.map((id) => index.names.entry(id).label).join(', ')}`);
  }
  return lines.join('\n');
}
