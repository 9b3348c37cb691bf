import { findingIdParts } from '../../domain/finding-id.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { ResultRow, ResultSet } from '../export/result-set.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { unitsIn } from './find.ts';
import type { RankedRecord } from './ranking.ts';
import { reading } from './reading.ts';
import { recordStatus } from './record-status.ts';
import { reportKind } from './report-kind.ts';
import { search } from './search.ts';
import { type SearchState, writeSearchState } from './search-state.ts';
import { bestSentence } from './snippet.ts';

/** Everything that a search finds, for saving. @param searchPage absolute address of the search page, without a query part */
export function resultSet(state: SearchState, searchPage: string, index: SearchIndex): ResultSet {
  const { query, plan, results } = search(state, index);
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  index.want(results.map(({ place }) => place));
  const { areas, themes, sections, documents, asOf } = index.data;
  const row = (one: RankedRecord): ResultRow => {
    const { record, missing } = one;
    const { kind, id, title, area, section, polarity, date, published, outcome, framework, status, wording, page, said, text } = record;
    const pdf = kind === 'finding' ? ownValue(documents, findingIdParts(id).report) : undefined;
    const words = recordStatus(record);
    const ofKind = reportKind(record, index.data);
    return {
      kind,
      id,
      address: new URL(record.path.slice(1), searchPage.replace(/search\/$/, '')).href,
      title,
      area: ownValue(areas, area) ?? area,
      areaId: area,
      ...(section ? { section, sectionWords: ownValue(sections, section)?.many ?? section } : {}),
      ...(polarity ? { polarity } : {}),
      date,
      ...(published ? { published } : {}),
      ...(outcome ? { outcome } : {}),
      ...(framework && ofKind ? { framework, inspection: ofKind } : {}),
      themes: record.themes.map((theme) => ({ id: theme, label: ownValue(themes, theme) ?? theme })),
      ...(status && status !== 'no-recommendation' && words ? { status: { value: status, words } } : {}),
      ...(wording ? { wording } : {}),
      ...(page ? { page } : {}),
      ...(pdf ? { pageUrl: page ? `${pdf}#page=${page}` : pdf } : {}),
      ...(said ? { said } : {}),
      sentence: bestSentence(one, units, index).text,
      text,
      missing,
    };
  };
  return {
    query: state.query,
    inWords: reading(state, query.tree, plan, index),
    address: searchPage + writeSearchState(state),
    asOf,
    rows: results.map(row),
  };
}
