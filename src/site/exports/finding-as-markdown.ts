import type { CitedFinding } from '../citation/cited-finding.ts';
import { markdownText } from '../citation/markdown-text.ts';
import { findingFacts } from './finding-facts.ts';

/**
 * A finding as Markdown: what it is called, its text, then source, place, wording and address. The report's own words stand as a
 * quotation; restated ones do not.
 */
export function findingAsMarkdown(cited: CitedFinding, body: string): string {
  const text = cited.quote === undefined ? body.trim() : body.trim().replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
  const facts = findingFacts(cited).map(([name, value]) => `- ${name}: ${/^https?:\S+$/.test(value) ? `<${value}>` : markdownText(value)}`);
  return [`# ${markdownText(cited.area)}: ${markdownText(cited.label)}`, '', text, '', '---', '', ...facts, ''].join('\n');
}
