import { bibtex } from '../citation/bibtex.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import { cslJson } from '../citation/csl-json.ts';
import { ris } from '../citation/ris.ts';
import { findingAsMarkdown } from './finding-as-markdown.ts';
import { findingAsText } from './finding-as-text.ts';
import type { FindingFileKind } from './finding-files.ts';

/** How each file is written. */
const writers: Record<FindingFileKind['ending'], (cited: CitedFinding, body: string) => string> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
  txt: findingAsText,
  md: findingAsMarkdown,
};

/**
 * The text of a file beside a finding.
 * @param body the finding's Markdown
 */
export function findingAsFile(ending: FindingFileKind['ending'], cited: CitedFinding, body: string): string {
  return writers[ending](cited, body);
}
