import { dateInWords, monthInWords } from '../../domain/dates/date-in-words.ts';
import { ownValue } from '../../domain/own-value.ts';
import { lowerFirst } from '../../domain/words/lower-first.ts';
import { polarityWords } from '../../domain/words/polarity-words.ts';
import { wordingWords } from '../../domain/words/wording-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { RecordKind } from '../index/search-record.ts';
import type { ReportPhrase } from '../meaning/open-meaning.ts';
import type { QueryUnit } from './query-unit.ts';
import type { RankedRecord } from './ranking.ts';
import { recordStatus } from './record-status.ts';
import { reportKind } from './report-kind.ts';
import { type Snippet, snippet } from './snippet.ts';

/** One result as the page shows it: plain values. */
export interface ResultView {
  kind: RecordKind;
  /** Address without the base path. */
  path: string;
  /** Id, of a finding. */
  finding?: string;
  title: string;
  area: string;
  snippet: Snippet;
  /** Short facts: kind of report where the site has several, date, praise or criticism, who speaks, wording. */
  facts: string[];
  /** Of a recommendation, in a few words that name who says so. */
  status?: string;
  themes: { id: string; label: string }[];
  /** What was asked for and is not in it. */
  missing: readonly string[];
  /** Names of things near these that are in it. */
  near: string[];
}

/** A result as the page shows it, with the sentence that answers best. */
export function resultView(one: RankedRecord, units: readonly QueryUnit[], index: SearchIndex): ResultView {
  const { record, missing, instead } = one;
  const { areas, themes } = index.data;
  const status = recordStatus(record);
  const isFinding = record.kind === 'finding';
  const ofKind = reportKind(record, index.data);
  return {
    kind: record.kind,
    path: record.path,
    ...(isFinding ? { finding: record.id } : {}),
    title: record.title,
    area: ownValue(areas, record.area) ?? record.area,
    snippet: snippet(one, [...units, ...instead.map((phrase) => phraseUnit(phrase, index))], index),
    facts: [
      ...(ofKind && isFinding ? [ofKind] : []),
      isFinding ? `Inspected ${monthInWords(record.date)}` : dateInWords(record.date),
      ...(record.polarity ? [polarityWords[record.polarity]] : []),
      ...(record.said ? [record.said] : []),
      ...(ofKind && !isFinding ? [`About the ${lowerFirst(ofKind)}`] : []),
      ...(record.wording ? [wordingWords[record.wording].mark] : []),
    ],
    ...(status ? { status } : {}),
    themes: isFinding ? record.themes.map((id) => ({ id, label: ownValue(themes, id) ?? id })) : [],
    missing,
    near: nearWords(one, index),
  };
}

/** What a record has near the words that it lacks: names of the glossary, and what reports say for them. */
export function nearWords({ near, instead }: RankedRecord, { names }: SearchIndex): string[] {
  return [...near.map((id) => names.entry(id).label), ...new Set(instead.map(({ label }) => label))];
}

/** A phrase of reports as something to mark in a text. */
function phraseUnit({ label, stems, indexed, weight }: ReportPhrase, { rarity }: SearchIndex): QueryUnit {
  const telling = weight * Math.max(0, ...indexed.map(rarity));
  return { kind: 'words', label, exact: [], stems, concepts: [], related: [], weight: telling };
}
