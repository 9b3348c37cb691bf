import type { CitedFinding } from '../citation/cited-finding.ts';
import { plainLines } from '../markdown/plain-lines.ts';
import { findingFacts } from './finding-facts.ts';

/**
 * A finding as plain text: what it is called, its text, then source, place, wording and address. No quotation marks stand around
 * the text; whether it is the report's own is said below it.
 */
export function findingAsText(cited: CitedFinding, body: string): string {
  const facts = findingFacts(cited).map(([name, value]) => `${name}: ${value}`);
  return [`${cited.area}: ${cited.label}`, '', plainLines(body), '', ...facts, ''].join('\n');
}
