import { apa, apaInText } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { CitedFinding } from './cited-finding.ts';
import { cslJson } from './csl-json.ts';
import { harvard, harvardInText } from './harvard.ts';
import { htmlCitation, markdownCitation } from './linked-sentence.ts';
import { oscola } from './oscola.ts';
import { quotation } from './quotation.ts';
import { ris } from './ris.ts';
import { sentence } from './sentence.ts';
import { wikipedia } from './wikipedia.ts';

/** One way to cite a finding. */
export interface CitationFormat {
  id: string;
  /** What the box calls it. */
  label: string;
  /** What it is for, in a few words. */
  use: string;
  /** The citation; undefined where a finding cannot be cited so. */
  write: (finding: CitedFinding) => string | undefined;
  /** The short form for the text itself, to go with a list of references. */
  inText?: (finding: CitedFinding) => string;
  /** Whether it names the day on which the report was read. */
  dated?: true;
  /** Whether it has the title of the report in italics, which a plain text cannot show. */
  italicTitle?: true;
  /** Whether it is code, whose line breaks and spaces count. */
  code?: true;
  /** Whether a finding's page has it written out. The page's script makes the others of the finding's JSON when they are asked for. */
  written?: true;
  /** Whether it has the finding's words, which no file needs to say twice. */
  quotes?: true;
  /** Extension of the file beside the finding with the same citation. */
  file?: string;
}

/** Every way to cite a finding, in the order in which the box offers them. */
export const formats: readonly CitationFormat[] = [
  { id: 'sentence', label: 'Sentence', use: 'For papers, letters and articles', write: sentence, written: true },
  { id: 'quotation', label: 'Quotation', use: 'The words of the report, in quotation marks', write: quotation, quotes: true },
  { id: 'oscola', label: 'OSCOLA', use: 'For a footnote in a legal document', write: oscola, dated: true },
  {
    id: 'harvard',
    label: 'Harvard',
    use: 'For a list of references',
    write: harvard,
    inText: harvardInText,
    dated: true,
    italicTitle: true,
  },
  { id: 'apa', label: 'APA', use: 'For a list of references, 7th edition', write: apa, inText: apaInText, italicTitle: true },
  { id: 'wikipedia', label: 'Wikipedia', use: 'For an article there, between ref tags', write: wikipedia, dated: true, code: true },
  { id: 'markdown', label: 'Markdown', use: 'For notes, issues and wikis', write: markdownCitation, code: true },
  { id: 'html', label: 'HTML', use: 'For a web page', write: htmlCitation, code: true },
  { id: 'bibtex', label: 'BibTeX', use: 'For LaTeX, JabRef and others', write: bibtex, dated: true, code: true, file: 'bib' },
  { id: 'ris', label: 'RIS', use: 'For EndNote, Mendeley, Zotero and others', write: ris, dated: true, code: true, file: 'ris' },
  { id: 'csl', label: 'CSL-JSON', use: 'For Zotero, Pandoc and others', write: cslJson, dated: true, code: true, file: 'csl.json' },
];
