import { conceptsIn } from '../glossary/concepts.ts';
import { foldText } from '../words/fold-text.ts';
import { sentenceRanges } from '../words/sentence-ranges.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';
import type { SearchRecord } from './search-record.ts';

/** A record made ready for searching. A term is a stem, a concept written `§12` after its row of synonyms, or the area, `@halton`. */
export interface AnalysedRecord {
  record: SearchRecord;
  /** All terms, each with a space before and after it: ` speech therapy §70 `. */
  field: string;
  terms: ReadonlySet<string>;
  /** Title and text for exact phrases, folded. */
  folded: string;
  sentences: readonly { start: number; end: number; terms: ReadonlySet<string> }[];
  /** Folded words as they stand. */
  words: readonly string[];
}

/** The term of a row of synonyms. */
export const conceptTerm = (row: number): string => `§${row}`;
/** The term that all records of a partnership hold. */
export const areaTerm = (id: string): string => `@${id}`;

/** @param areaName name of the record's partnership, which a query may hold too */
export function analyseRecord(record: SearchRecord, areaName: string): AnalysedRecord {
  const heading = record.kind === 'finding' ? areaName : `${areaName}. ${record.title}`;
  const head = termsOf(heading);
  const body = termsOf(record.text);
  const sentences = sentenceRanges(record.text).map(({ start, end }) => ({
    start,
    end,
    terms: new Set(body.filter((term) => term.at >= start && term.at < end).map(({ term }) => term)),
  }));
  const all = [...[...head, ...body].map(({ term }) => term), areaTerm(record.area)];
  return {
    record,
    field: ` ${all.join(' ')} `,
    terms: new Set(all),
    folded: foldText(record.kind === 'finding' ? record.text : `${record.title}\n${record.text}`),
    sentences,
    words: wordsOf(`${heading} ${record.text}`).map(({ word }) => word),
  };
}

/** Stems in their order, then concepts, each with the place in the text at which it starts. */
function termsOf(text: string): { term: string; at: number }[] {
  const words = wordsOf(text);
  const stems = words.map(({ word }) => stem(word));
  const concepts = conceptsIn(words, stems, true);
  return [
    ...stems.map((term, index) => ({ term, at: words[index]?.start ?? 0 })),
    ...concepts.map(({ row, from }) => ({ term: conceptTerm(row), at: words[from]?.start ?? 0 })),
  ];
}
