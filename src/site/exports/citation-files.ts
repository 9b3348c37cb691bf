import { bibtex } from '../citation/bibtex.ts';
import { type CitedData, dataBibtex, dataCsl, dataRis } from '../citation/cited-data.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import type { CitedReport } from '../citation/cited-report.ts';
import { cslJson } from '../citation/csl-json.ts';
import { ris } from '../citation/ris.ts';

/** A kind of file that reference managers take, beside each finding, each report and the data set. */
export interface CitationFileKind {
  ending: 'bib' | 'ris' | 'csl.json';
  /** What a link calls it. */
  label: string;
  mediaType: string;
  write: (cited: CitedReport | CitedFinding) => string;
  writeData: (cited: CitedData) => string;
}

/** Every such kind. */
export const citationFiles: readonly CitationFileKind[] = [
  { ending: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex', write: bibtex, writeData: dataBibtex },
  { ending: 'ris', label: 'RIS', mediaType: 'application/x-research-info-systems', write: ris, writeData: dataRis },
  { ending: 'csl.json', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson, writeData: dataCsl },
];
