import { dataLicences } from '../../domain/data-licences.ts';
import type { ResultRow, ResultSet } from './result-set.ts';
import type { ResultsDocument } from './results-document.ts';

/** A result set as a JSON file, as `resultsDocument` describes it. What is not known is left out; half a surrogate pair is U+FFFD. */
export function resultsJson({ query, inWords, address, asOf, rows }: ResultSet): string {
  const document = {
    query,
    inWords,
    address,
    asOf,
    licences: dataLicences.map(({ name, path, title }) => ({ name, path, title })),
    count: rows.length,
    rows: rows.map(resultInOrder),
  } satisfies ResultsDocument;
  const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value);
  return `${JSON.stringify(document, wellFormed, 2)}\n`;
}

/** The same row with its fields in one order, whatever order it was built in. */
function resultInOrder(row: ResultRow) {
  const { status } = row;
  return {
    kind: row.kind,
    id: row.id,
    address: row.address,
    title: row.title,
    area: row.area,
    areaId: row.areaId,
    section: row.section,
    sectionWords: row.sectionWords,
    polarity: row.polarity,
    date: row.date,
    published: row.published,
    outcome: row.outcome,
    framework: row.framework,
    inspection: row.inspection,
    themes: row.themes.map(({ id, label }) => ({ id, label })),
    status: status && { value: status.value, words: status.words },
    wording: row.wording,
    page: row.page,
    pageUrl: row.pageUrl,
    said: row.said,
    sentence: row.sentence,
    text: row.text,
    missing: [...row.missing],
  };
}
