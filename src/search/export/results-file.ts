import type { ResultSet } from './result-set.ts';
import { resultsAtom } from './results-atom.ts';
import { resultsCsv } from './results-csv.ts';
import { resultsFileName } from './results-file-name.ts';
import type { ResultsFormat } from './results-format.ts';
import { resultsJson } from './results-json.ts';

/** A file to hand to the reader, its text still to be written as UTF-8. */
export interface ResultsFile {
  /** `followthrough-ehcp-oxfordshire.csv` */
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

const writers: Record<ResultsFormat, { type: string; write: (set: ResultSet) => string }> = {
  csv: { type: 'text/csv; charset=utf-8', write: resultsCsv },
  json: { type: 'application/json', write: resultsJson },
  atom: { type: 'application/atom+xml', write: resultsAtom },
};

/** All that a search found, as one file. The same set gives the same bytes. */
export function resultsFile(format: ResultsFormat, set: ResultSet): ResultsFile {
  const { type, write } = writers[format];
  return { name: `${resultsFileName(set)}.${format}`, type, text: write(set) };
}
