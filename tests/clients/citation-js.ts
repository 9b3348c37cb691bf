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
  read: async (site) => {
    const bases = site.matching(/\.bib$/).map((file) => file.slice(0, -'.bib'.length));
    const entries = new Map<string, string>();
    return readEach(
      bases,
      (base) => base,
      (base) => problemOf(site, base) ?? entryProblem(site, base, entries),
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

/** Files of CSL-JSON that share an id are one entry of a list of references: they differ in what points into it alone. */
function entryProblem(site: BuiltFolder, base: string, entries: Map<string, string>): string | undefined {
  for (const { id, custom: _, ...entry } of site.json(`${base}.csl.json`) as { id: string; custom?: unknown }[]) {
    const text = JSON.stringify(entry);
    const first = entries.get(id) ?? text;
    if (first !== text) return `another file of CSL-JSON has another entry ${id}`;
    entries.set(id, text);
  }
  return undefined;
}
