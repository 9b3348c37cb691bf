import type { CitedFinding } from './cited-finding.ts';

/** "9", or "9–10" with the given dash; nothing where the document has no pages. */
export function pageRange({ page, endPage }: Pick<CitedFinding, 'page' | 'endPage'>, dash = '–'): string {
  if (!page) return '';
  return endPage && endPage !== page ? `${page}${dash}${endPage}` : `${page}`;
}
