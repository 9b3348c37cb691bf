import type { CitedFinding } from './cited-finding.ts';
import { pageRange } from './page-range.ts';

/** "p. 9", "pp. 9–10", or nothing where the document has no pages. */
export function shortPage(finding: Pick<CitedFinding, 'page' | 'endPage'>): string {
  const range = pageRange(finding);
  return range && `${range.includes('–') ? 'pp.' : 'p.'} ${range}`;
}
