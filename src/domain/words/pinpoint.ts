/** "page 9", "pages 9 to 10", or nothing where the document has no pages. */
export function pinpoint({ page, endPage }: { page?: number | undefined; endPage?: number | undefined }): string {
  if (!page) return '';
  return endPage && endPage !== page ? `pages ${page} to ${endPage}` : `page ${page}`;
}
