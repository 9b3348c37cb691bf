import type { CitedFinding } from '../../site/citation/cited-finding.ts';

/** "page 9", "pages 9 to 10", or nothing where the document has no pages. */
export function pinpoint({ page, endPage }: Pick<CitedFinding, 'page' | 'endPage'>): string {
  if (!page) return '';
  return endPage && endPage !== page ? `pages ${page} to ${endPage}` : `page ${page}`;
}
