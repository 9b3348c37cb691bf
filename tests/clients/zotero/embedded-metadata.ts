import type { PageMetas } from './page-metas.ts';
import { type Creator, readCreators } from './read-creators.ts';

/** A page as Zotero's web save keeps it, where no translator is made for the site. */
export interface SavedItem {
  type: string;
  title: string;
  creators: Creator[];
  date: string;
  pages: string;
  institution: string;
  url: string;
  abstract: string;
  /** Its field for what has no field of its own. */
  extra: string;
  archiveLocation: string;
  /** Addresses of what it keeps beside the item. */
  attachments: string[];
}

/** Prefixes under which a name counts as a statement of RDF, and not as one of the page. */
const prefixes = new Set(['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'vcard', 'link', 'z', 'eprint', 'eprints', 'og', 'article']);

/** Which type of item a name says this is; the first one that is there counts. */
const typesByName: [name: string, type: string][] = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_conference', 'conferencePaper'],
  ['citation_book_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
];

/**
 * What Zotero's "Embedded Metadata" translator makes of a head, its rules put in our words from its source. Statements of RDF, such as
 * `og:title`, come first, and are overruled by names that begin with `citation_`, but for fields that are Zotero's own, such as `z:extra`; a name that stands several times is joined with
 * commas, but for authors; of an element with a name and a property, the name alone counts. What nothing else gives is taken from
 * the page: its title, its description, its address.
 */
export function embeddedMetadata({ metas, title }: PageMetas, address: string): SavedItem {
  const isStatement = (name: string) => prefixes.has(name.slice(0, Math.max(name.search(/[.:_]/), 0)).toLowerCase());
  const all = (name: string) => metas.filter((meta) => meta.name.endsWith(name)).map(({ content }) => content);
  const one = (name: string) => all(name).join(', ').replace(/\s+/g, ' ').trim();
  const stated = (...names: string[]) =>
    names.map((name) => metas.find((meta) => meta.name === name && isStatement(name))?.content ?? '').find(Boolean) ?? '';
  const [first, last] = [one('citation_firstpage'), one('citation_lastpage')];
  const isCited = one('citation_title') !== '' || one('citation_series_title') !== '';
  const type = typesByName.find(([name]) => one(name) !== '')?.[1] ?? (isCited ? 'journalArticle' : 'webpage');
  return {
    type: stated('z:itemType') || type,
    title: one('citation_title') || stated('og:title', 'dc.title', 'dcterms.title') || title,
    creators: readCreators(all('citation_author').length > 0 ? all('citation_author') : all('citation_authors')),
    date: one('citation_date') || one('citation_publication_date') || stated('dc.date', 'article:published_time') || one('citation_year'),
    pages: first && last ? `${first}-${last}` : first,
    institution: one('citation_technical_report_institution'),
    url:
      one('citation_public_url') || stated('og:url') || one('citation_abstract_html_url') || one('citation_fulltext_html_url') || address,
    abstract: one('citation_abstract') || stated('og:description', 'dcterms.abstract') || one('description'),
    extra: stated('z:extra'),
    archiveLocation: stated('z:archiveLocation'),
    attachments: [all('citation_pdf_url')[0], address].flatMap((held) => held ?? []),
  };
}
