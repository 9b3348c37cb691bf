import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach } from './client.ts';

/** Files that name addresses of the site itself, but for pages, whose links the browser tests follow. */
const named = /\.(?:json|jsonld|xml|ttl|ics|csv|bib|ris|txt|md|cff)$|^_headers$/;

/** Files in which the part of an address after # is a name, and no place in a page: ids of entries, things that RDF speaks of. */
const names = /^feeds\/|\.(?:ttl|jsonld)$/;

/** Every address of the site that a file of data names answers, and where it points into a page, that part is there. */
export const addresses: Client = {
  name: 'addresses',
  reads: 'files of data, each address of the site that they name',
  source: 'the folder itself',
  read: async (site) => {
    const first = new Map<string, string>();
    for (const file of site.matching(named)) {
      for (const written of addressesIn(site.home, textOf(site, file))) {
        const address = names.test(file) ? written.replace(/#.*/, '') : written;
        if (!first.has(address)) first.set(address, file);
      }
    }
    const parts = new Map<string, Set<string>>();
    return readEach(
      first,
      ([address, file]) => `${file}: ${address}`,
      ([address]) => addressProblem(site, address, parts),
    );
  },
};

/** Lines of a calendar go on where the next begins with a space. */
const textOf = (site: BuiltFolder, file: string): string =>
  file.endsWith('.ics')
    ? site
        .text(file)
        .replace(/\r\n[ \t]/g, '')
        .replace(/\\([,;n])/g, ' ')
    : site.text(file);

function addressesIn(home: string, text: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(home); at >= 0; at = text.indexOf(home, at + home.length)) {
    const [written = ''] = text.slice(at, at + 500).match(/^[^\s,"'<>{}\\|¦^`’”]+/) ?? [];
    // An address with a name in braces is a pattern of many.
    if (text[at + written.length] !== '{') found.add(written.replaceAll('&amp;', '&').replace(/[.,;:)\]]+$/, ''));
  }
  return found;
}

function addressProblem(site: BuiltFolder, address: string, parts: Map<string, Set<string>>): string | undefined {
  const { hash } = new URL(address);
  const file = site.fileAt(address);
  if (!file) return 'it does not answer';
  if (hash === '' || !file.endsWith('.html')) return undefined;
  let ids = parts.get(file);
  if (!ids) {
    ids = new Set([...site.text(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    parts.set(file, ids);
  }
  return ids.has(decodeURIComponent(hash.slice(1))) ? undefined : `the page has no part ${hash}`;
}
