/** A kind of file that stands beside every finding, besides its JSON. */
export interface FindingFileKind {
  ending: 'bib' | 'ris' | 'csl.json' | 'txt' | 'md';
  /** What a link calls it. */
  label: string;
  mediaType: string;
}

/** The kinds of file beside every finding. */
export const findingFiles: readonly FindingFileKind[] = [
  { ending: 'txt', label: 'plain text', mediaType: 'text/plain' },
  { ending: 'md', label: 'Markdown', mediaType: 'text/markdown' },
  { ending: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex' },
  { ending: 'ris', label: 'RIS', mediaType: 'application/x-research-info-systems' },
  { ending: 'csl.json', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
];
