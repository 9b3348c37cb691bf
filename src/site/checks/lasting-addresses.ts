/** What a built site's `dist/` holds that may be linked to for good, other than pages: tables, feeds, the calendar and schemas. */
const lastingFiles = /^(?:data\/[^/.]+\.[^/]+|feeds\/.+\.(?:xml|json)|partnerships\.ics|schemas\/.+)$/;

/** A further page of a long list: what stands on it moves as findings are added. */
const furtherPage = /\/\d+\/index\.html$/;

/**
 * The addresses of a built site that must answer for ever: every page, table, feed and schema, except
 * further pages of a list. Files beside a page follow from it
 * (`files-beside.ts`); what the site's own scripts fetch, pictures and styles are not addresses to cite.
 * @param files paths below `dist/`, in any order
 * @returns addresses from the site's root, sorted
 */
export function lastingAddresses(files: Iterable<string>): string[] {
  return [...files]
    .flatMap((file) => {
      if (furtherPage.test(file)) return [];
      if (file === 'index.html' || file.endsWith('/index.html')) return [`/${file.slice(0, -'index.html'.length)}`];
      return lastingFiles.test(file) ? [`/${file}`] : [];
    })
    .sort();
}

/** The file below `dist/` that answers an address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
