import MiniSearch, { type AsPlainObject } from 'minisearch';
import { mustHave } from '../../domain/must-have.ts';
import { ownValue } from '../../domain/own-value.ts';
import { statusWords } from '../../domain/words/status-words.ts';
import { compoundsIn } from '../glossary/compounds.ts';
import { type Names, openNames } from '../glossary/open-names.ts';
import { besideTerms } from '../text/beside-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { conceptTerm, readText } from './read-text.ts';
import { type IndexedRecord, searchFields } from './search-fields.ts';
import { type SearchData, type SearchRecord, textOf } from './search-record.ts';

/** Makes the full-text index of all records, as plain values that travel as JSON. The same data gives the same index. */
export function makeIndex(data: SearchData): AsPlainObject {
  const mini = new MiniSearch(searchFields);
  const compounds = compoundsIn(data.records.map(textOf), openNames(data.names));
  const names = openNames([...data.names, ...compounds]);
  mini.addAll(data.records.map((record, id) => indexed(record, id, data, names)));
  return mini.toJSON();
}

function indexed(record: SearchRecord, id: number, data: SearchData, names: Names): IndexedRecord {
  const { words, stems, concepts, sentenceOf } = readText(textOf(record), names);
  const beside = besideTerms(words, stems, (a, b) => sentenceOf[a] === sentenceOf[b]);
  const telling = words.map(({ word }) => !stopWords.has(word));
  return {
    id,
    exact: [...words.flatMap(({ word }, index) => (telling[index] ? [word] : [])), ...beside.map(({ term }) => term)].join(' '),
    stem: [...stems.filter((_, index) => telling[index]), ...concepts.map((match) => conceptTerm(match.id))].join(' '),
    about: aboutTerms(record, data, names).join(' '),
  };
}

function aboutTerms(record: SearchRecord, { areas, themes, sections, outcomes }: SearchData, names: Names): string[] {
  const { section, outcome, status } = record;
  const ofSection = ownValue(sections, section);
  const facts = [
    ownValue(areas, record.area) ?? record.area,
    ...record.themes.map((theme) => ownValue(themes, theme) ?? theme),
    ...(ofSection ? [ofSection.one, ofSection.many] : []),
    ...(outcome ? [ownValue(outcomes, outcome)?.long ?? outcome] : []),
    ...(status && status !== 'no-recommendation' ? [statusWords[status]] : []),
    ...(record.said ? [record.said] : []),
    ...record.bodies,
    record.date.slice(0, 4),
  ];
  const read = facts.map((fact) => readText(fact, names));
  return [
    ...read.flatMap(({ words, stems }) =>
      words.flatMap(({ word }, index) => (stopWords.has(word) ? [] : mustHave(stems[index], 'stem of a word'))),
    ),
    ...new Set(read.flatMap(({ concepts }) => concepts.map(({ id }) => conceptTerm(id)))),
  ];
}
