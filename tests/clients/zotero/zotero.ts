import type { BuiltFolder } from '../built-folder.ts';
import { type Client, readEach, together } from '../client.ts';
import { embeddedMetadata, type SavedItem } from './embedded-metadata.ts';
import { pageMetas } from './page-metas.ts';

/** What a finding's JSON says of the official document. */
interface Official {
  publishers: string[];
  title: string;
  published?: string;
  url?: string;
  /** An archived copy of it. */
  archived?: string;
}

interface FindingFile {
  report: string;
  /** Our own address of this wording. */
  cite: string;
  wording: string;
  page?: number;
  endPage?: number;
  official: Official;
}

/** Pages of findings, reports and the data as Zotero's web save files them; the first two are held against the JSON of the finding. */
export const zotero: Client = {
  name: 'zotero',
  reads: 'pages of findings, reports and data, as its web save takes them',
  source: 'rules of its Embedded Metadata translator',
  read: async (site) => {
    const files = site.matching(/^findings\/[^/]+\/[^/]+\.json$/).filter((file) => !file.endsWith('.csl.json'));
    const findings = new Map(files.map((file) => [file, site.json(file) as FindingFile]));
    const documents = new Map([...findings.values()].map(({ report, official }) => [report, official]));
    return together([
      await readEach(
        findings,
        ([file]) => file,
        ([file, finding]) => findingProblem(savedAs(site, file.replace(/\.json$/, '/')), finding),
      ),
      await readEach(
        documents,
        ([report]) => `reports/${report}/`,
        ([report, official]) => documentProblem(savedAs(site, `reports/${report}/`), official, `${site.home}reports/${report}/`),
      ),
      await readEach(
        ['data/'],
        (page) => page,
        (page) => dataProblem(savedAs(site, page), `${site.home}${page}`),
      ),
    ]);
  },
};

const savedAs = (site: BuiltFolder, path: string): SavedItem =>
  embeddedMetadata(pageMetas(site.text(`${path}index.html`)), new URL(path, site.home).href);

function findingProblem(saved: SavedItem, { page, endPage, wording, official, cite }: FindingFile): string | undefined {
  const pages = [...new Set([page, endPage])].flatMap((one) => one ?? []).join('-');
  if (saved.pages !== pages) return `its pages are "${saved.pages}", not "${pages}"`;
  if (wording === 'restated' && !saved.abstract.startsWith('In our words: ')) return `its abstract is "${saved.abstract}"`;
  return documentProblem(saved, official, cite);
}

/** @param own our address, which stands beside the official one */
function documentProblem(
  saved: SavedItem,
  { publishers, title, published, url, archived = '' }: Official,
  own: string,
): string | undefined {
  if (saved.type !== 'report') return `it is filed as a ${saved.type}`;
  if (saved.title !== title) return `its title is "${saved.title}", not "${title}"`;
  const creators = saved.creators.map(({ first, last }) => (first ? `${last}, ${first}` : last));
  if (creators.join('; ') !== publishers.join('; ')) return `its authors are ${creators.join('; ')}, not ${publishers.join('; ')}`;
  if (published && saved.date.replaceAll('/', '-') !== published) return `its date is "${saved.date}", not "${published}"`;
  if (url && saved.url !== url) return `its address is ${saved.url}, not ${url}`;
  if (!saved.extra.includes(own)) return `our address ${own} is not in its extra field: "${saved.extra}"`;
  return saved.archiveLocation === archived ? undefined : `its archived copy is "${saved.archiveLocation}", not "${archived}"`;
}

function dataProblem({ type, title, creators, date, url }: SavedItem, own: string): string | undefined {
  if (type !== 'dataset') return `it is filed as a ${type}`;
  if (title === '' || creators.length === 0 || date === '') return 'it has no title, author or date';
  return url === own ? undefined : `its address is ${url}`;
}
