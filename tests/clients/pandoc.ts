import { spawnSync } from 'node:child_process';
import type { BuiltFolder } from './built-folder.ts';
import { type Absent, type Client, type Reading, readEach } from './client.ts';

/** What is used here of an item of CSL-JSON as pandoc writes it. */
interface Item {
  id: string;
  type: string;
  title?: string;
  author?: { literal?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
}

/** Every BibTeX file, read at once as one list of references, and held against the CSL-JSON beside it. */
export const pandoc: Client = {
  name: 'pandoc',
  reads: 'citations in BibTeX, as one list of references',
  source: 'pandoc of Debian',
  read: (site) => {
    const bases = site.matching(/\.bib$/).map((file) => file.slice(0, -'.bib'.length));
    const { stdout, status, error } = spawnSync('pandoc', ['--from', 'biblatex', '--to', 'csljson'], {
      input: bases.map((base) => site.text(`${base}.bib`)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (error) return { absent: 'pandoc is not installed: apt-get install pandoc' } satisfies Absent;
    if (status !== 0) return { items: bases.length, wrong: [`pandoc ended with ${status}`] } satisfies Reading;
    const read = new Map((JSON.parse(stdout) as Item[]).map((item) => [item.id, item]));
    return readEach(
      bases,
      (base) => base,
      (base) => problemOf(site, base, read),
    );
  },
};

function problemOf(site: BuiltFolder, base: string, read: ReadonlyMap<string, Item>): string | undefined {
  const key = site.text(`${base}.bib`).match(/^@\w+\{([^,]+),/)?.[1] ?? '';
  const item = read.get(key);
  if (!item) return `there is no entry ${key}`;
  const [right] = site.json(`${base}.csl.json`) as Item[];
  // A miscellaneous entry, as which BibTeX has data sets, is of no type.
  const name = facts.find((fact) => fact(item) !== '' && JSON.stringify(fact(item)) !== JSON.stringify(right && fact(right)));
  return name && `it reads ${JSON.stringify(name(item))}, and CSL-JSON has ${JSON.stringify(right && name(right))}`;
}

/** What both must say. */
const facts: ((item: Item) => unknown)[] = [
  ({ type }) => type,
  ({ title }) => title && folded(title.toLowerCase()),
  ({ author }) => author?.map(({ literal, family }) => folded(literal ?? family ?? '')),
  ({ issued }) => issued?.['date-parts'],
];

/** With its apostrophes straight: a straight one in BibTeX is typeset as a curly one, and pandoc reads it so. */
function folded(words: string): string {
  return words.replaceAll('’', "'");
}
