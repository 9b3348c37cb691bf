import { type ReadCitation, readCitation } from '../read-citation.ts';
import type { BuiltFolder } from './built-folder.ts';
import { type Client, readEach } from './client.ts';

/** Types under which a reference manager files what we cite. */
const types = new Set(['report', 'dataset', 'book', 'document', 'webpage']);

/** Citation files as reference managers import them: one item in each, and BibTeX, RIS and CSL-JSON say the same. */
export const citationJs: Client = {
  name: 'citation.js',
  reads: 'citations in BibTeX, RIS and CSL-JSON, all three as one',
  source: '@citation-js of npm',
  read: (site) => {
    const bases = site.matching(/\.bib$/).map((file) => file.slice(0, -'.bib'.length));
    return readEach(
      bases,
      (base) => base,
      (base) => problemOf(site, base),
    );
  },
};

function problemOf(site: BuiltFolder, base: string): string | undefined {
  const [bib, ...others] = ['bib', 'ris', 'csl.json'].map((format) => ({ format, read: readCitation(site.text(`${base}.${format}`)) }));
  if (!bib) return undefined;
  for (const { format, read } of [bib, ...others]) {
    if (!types.has(read.type)) return `in ${format} it is of type "${read.type}"`;
    const missing = needed.find((name) => !read[name] || read[name].length === 0);
    if (missing) return `in ${format} it has no ${missing}`;
  }
  for (const { format, read } of others) {
    const name = same.find((one) => JSON.stringify(read[one]) !== JSON.stringify(bib.read[one]));
    if (name) return `${name} is ${JSON.stringify(read[name])} in ${format}, and ${JSON.stringify(bib.read[name])} in bib`;
  }
  return undefined;
}

const needed = ['title', 'authors', 'url'] as const satisfies (keyof ReadCitation)[];
const same = ['title', 'authors', 'year', 'url', 'page'] as const satisfies (keyof ReadCitation)[];
