import { plainLines } from '../../documents/markdown/plain-text.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import { formats } from '../citation/formats.ts';
import { markdownText } from '../citation/markdown-text.ts';
import { type CitationFileKind, citationFiles } from './citation-files.ts';
import { findingFacts } from './finding-facts.ts';

/** A kind of file beside every finding, in addition to its JSON. */
export interface FindingFileKind {
  ending: CitationFileKind['ending'] | 'txt' | 'md';
  /** What a link calls it. */
  label: string;
  mediaType: string;
  /** @param body the finding's Markdown */
  write: (cited: CitedFinding, body: string) => string;
}

/** The kinds of file beside every finding. */
export const findingFiles: readonly FindingFileKind[] = [
  { ending: 'txt', label: 'plain text', mediaType: 'text/plain', write: asText },
  { ending: 'md', label: 'Markdown', mediaType: 'text/markdown', write: asMarkdown },
  ...citationFiles,
];

/**
 * A finding as plain text: what it is called, its text, then source, place, wording, address, and the citations
 * for people that its page does not have written out. The text has no quotation marks
 * around it; whether it is the report's own is said below it.
 */
function asText(cited: CitedFinding, body: string): string {
  const facts = findingFacts(cited).map(([name, value]) => `${name}: ${value}`);
  const citations = formats.flatMap(({ label, code, written, quotes, write }) => {
    const citation = code || written || quotes ? undefined : write(cited);
    return citation === undefined ? [] : ['', `${label}: ${citation}`];
  });
  return [`${cited.area}: ${cited.label}`, '', plainLines(body), '', ...facts, ...citations, ''].join('\n');
}

/** The same as Markdown. The report's own words are a quotation; restated ones are not. */
function asMarkdown(cited: CitedFinding, body: string): string {
  const text = cited.quote === undefined ? body.trim() : body.trim().replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
  const facts = findingFacts(cited).map(([name, value]) => `- ${name}: ${/^https?:\S+$/.test(value) ? `<${value}>` : markdownText(value)}`);
  return [`# ${markdownText(cited.area)}: ${markdownText(cited.label)}`, '', text, '', '---', '', ...facts, ''].join('\n');
}
