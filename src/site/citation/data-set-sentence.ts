import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { site } from '../site.ts';

/** What a citation of the data set is made of. */
export interface CitedDataSet {
  /** ISO day */
  asOf: string;
  version: string;
  /** Full address of the page of the data set. */
  url: string;
}

/** The data set in one sentence, as lists of references have it. */
export function dataSetSentence({ asOf, version, url }: CitedDataSet): string {
  return `${site.name}, ‘Findings of area SEND inspections, and what followed’ (data set, as of ${dateInWords(asOf)}, version ${version}) <${url}>.`;
}
