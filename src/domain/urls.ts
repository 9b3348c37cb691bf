import { type EventName, eventTracks } from './event-tracks.ts';
import { findingIdParts } from './finding-id.ts';
import { writeFindingList } from './findings-in-address.ts';

/** The one place that spells an address. Every address is relative to the site's root; a page's ends in a slash, a file's does not. */
export const urls = {
  home: () => '/',
  /** @param kind of inspection; without it, of all */
  partnerships: (kind?: string) => (kind ? `/partnerships/of/${kind}/` : '/partnerships/'),
  partnership: (id: string) => `/partnerships/${id}/`,
  /** Recommendations, the actions promised, and the inspectors' verdict */
  coverage: (id: string) => `/partnerships/${id}/coverage/`,
  /** Documents that should exist, found or not */
  absences: (id: string) => `/partnerships/${id}/absences/`,
  /** The same weakness in earlier and later inspections */
  persistence: (id: string) => `/partnerships/${id}/persistence/`,
  /** Everything known of one theme in one area @param id of the partnership */
  answer: (id: string, theme: string) => `/partnerships/${id}/${theme}/`,
  /** Areas of England as tiles @param of a kind of inspection, and a judgement of it; without them, those that lead */
  map: (...of: string[]) => ['/map/', ...of.map((part) => `${part}/`)].join(''),
  /** A map page's chart of all inspections @param map address of that page */
  judgedByYear: (map: string) => `${map}#by-year`,
  /** Reports, newest first, some a page @param page from 1 @param kind of inspection; without it, of all */
  reports: (page = 1, kind?: string) =>
    kind ? `/reports/of/${kind}/${page > 1 ? `${page}/` : ''}` : page === 1 ? '/reports/' : `/reports/older/${page}/`,
  report: (id: string) => `/reports/${id}/`,
  /** @param id finding id, `hertfordshire-2023-07/pa-1` */
  finding: (id: string) => `/findings/${id}/`,
  /** @param id finding id; the words that it had as this version, for good */
  findingVersion: (id: string, version: number) => `/findings/${id}/v${version}/`,
  /** @param id finding id; what changed from this version to the next */
  findingChange: (id: string, version: number) => `/findings/${id}/v${version}/#after`,
  /** @param id finding id; the place of the finding within its report's reading view */
  findingInReport: (id: string) => {
    const { report, code } = findingIdParts(id);
    return `/reports/${report}/#${code}`;
  },
  themes: () => '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  /** A theme's findings of one kind, some a page @param kind from `findingLists` @param page from 1 */
  themeList: (id: string, kind: string, page = 1) => `/themes/${id}/${kind}/${page > 1 ? `${page}/` : ''}`,
  /** Words for one thing, from A to Z */
  terms: () => '/terms/',
  /** @param id of the glossary, `ehc-plan` @param page of its findings, from 1 */
  term: (id: string, page = 1) => `/terms/${id}/${page > 1 ? `${page}/` : ''}`,
  /** A response or a follow-up */
  event: ({ track, id }: EventName) => `/${eventTracks[track].folder}/${id}/`,
  search: (query = '') => (query ? `/search/?q=${encodeURIComponent(query)}` : '/search/'),
  /** @param filters by the names of the search page's filters; `q` is what stands in its box */
  searchFor: (filters: Record<string, string>) => `/search/?${new URLSearchParams(filters)}`,
  /** @param version of the file, so that no browser keeps an old one */
  searchSuggestions: (version: string) => `/search-suggestions.json?v=${version}`,
  quote: () => '/quote/',
  quoteIndex: () => '/quote-index.json',
  data: () => '/data/',
  /** @param file `findings.csv` */
  dataFile: (file: string) => `/data/${file}`,
  /** @param page address of a finding, report, partnership, theme, response or follow-up; the file beside it holds the same as JSON */
  json: (page: string) => `${page.slice(0, -1)}.json`,
  /** @param page as for `json`; the file beside it with another ending, such as `bib` */
  file: (page: string, ending: string) => `${page.slice(0, -1)}.${ending}`,
  /** @param id report id; the report's text as one plain file, in which findings have a place that can be counted */
  reportText: (id: string) => `/reports/${id}.txt`,
  sitemap: () => '/sitemap-index.xml',
  /** @param id report id; its findings as Web Annotations */
  annotations: (id: string) => `/reports/${id}.annotations.jsonld`,
  schemas: () => '/schemas/',
  /** The catalogue of all schemas, for programs */
  schemaCatalogue: () => '/schemas/catalogue.json',
  /** The schema of one kind of JSON; its version changes where a program that read the last would be misled @param kind from `publishedJson` */
  schema: (kind: string) => `/schemas/v1/${kind}.json`,
  feed: () => '/feeds/all.xml',
  areaFeed: (id: string) => `/feeds/areas/${id}.xml`,
  /** @param feed address of the feed of all areas, an area or a theme; the file beside it holds the same as JSON Feed */
  feedAsJson: (feed: string) => `${feed.slice(0, -'xml'.length)}json`,
  /** A chart on a theme's page */
  themeChart: (id: string, chart: 'by-year' | 'by-outcome') => `/themes/${id}/#${chart}`,
  themeFeed: (id: string) => `/feeds/themes/${id}.xml`,
  answerFeed: (id: string, theme: string) => `/feeds/areas/${id}/${theme}.xml`,
  changes: () => '/changes/',
  /** @param anchor of a report's changes on one day */
  change: (anchor: string) => `/changes/#${anchor}`,
  changesFeed: () => '/feeds/changes.xml',
  method: () => '/method/',
  about: () => '/about/',
  /** @param areas partnership ids to narrow the table to @param kind of inspection; without it, the one that leads */
  compare: (areas: string[] = [], kind?: string) =>
    `/compare/${kind ? `${kind}/` : ''}${areas.length > 0 ? `?areas=${areas.join(',')}` : ''}`,
  /** @param findings ids of the findings that it holds, in their order */
  briefing: (findings: readonly string[] = []) => (findings.length > 0 ? `/briefing/?f=${writeFindingList(findings)}` : '/briefing/'),
  /** @param report id; what a briefing shows of each of its findings */
  briefingNotes: (report: string) => `/briefing/${report}.json`,
  corrections: () => '/corrections/',
  /** @param about `finding` is a finding id, `theme` the id of the theme that is in doubt; with no theme, the reader says which is wrong or missing */
  correction: (about: { finding: string; theme?: string }) => `/corrections/?${new URLSearchParams(about)}#message`,
} as const;

/**
 * Puts the site's base path before an address, for a site that is not served at the root of its host.
 * @param path from {@link urls}
 * @param base such as `/` or `/followthrough`
 */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/**
 * The same as it stands on a page: relative to the page's own address where that is shorter, as `../pa-2/` on the page of a finding.
 * @param page address of that page, which ends in a slash
 */
export function fromPage(page: string, path: string, base: string): string {
  const [place = ''] = path.split(/[?#]/, 1);
  const [here, there] = [page.split('/').slice(0, -1), place.split('/')];
  const differs = here.findIndex((folder, index) => index === there.length - 1 || folder !== there[index]);
  const shared = differs < 0 ? here.length : differs;
  const relative = `${'../'.repeat(here.length - shared)}${there.slice(shared).join('/')}${path.slice(place.length)}`;
  const whole = withBase(path, base);
  return relative !== '' && relative.length < whole.length ? relative : whole;
}

/** Id of the finding whose page an address leads to, whatever the base path; undefined where it leads elsewhere. */
export const findingAt = (pathname: string): string | undefined => /\/findings\/([^/]+\/[^/]+)\/$/.exec(pathname)?.[1];
