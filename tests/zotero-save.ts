import type { PageHead } from './page-head.ts';

/** An item as Zotero's web save would make it. */
export interface SavedItem {
  type: string;
  title: string;
  creators: { first: string; last: string }[];
  date: string;
  pages: string;
  url: string;
  pdf: string;
  abstract: string;
  extra: string;
  archiveLocation: string;
}

/**
 * What Zotero's "Embedded Metadata" translator makes of a head, its rules put in our words from its source: `citation_` names come
 * first, a technical report's institution makes the item a report, one page after the other is a range, and where there is no abstract
 * the description becomes it. A name is split at its comma, or else before its last word; one author alone with a comma between words
 * is several. Names with `z:` are statements that its RDF translator puts into the field of that name as they are, a type among them.
 */
export function zoteroSave({ metas, canonical = '' }: PageHead): SavedItem {
  const all = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const one = (name: string) => all(name)[0] ?? '';
  const [first, last] = [one('citation_firstpage'), one('citation_lastpage')];
  const authors = all('citation_author');
  const isSeveral =
    authors.length === 1 && (authors[0]?.split(/\s*,\s*/).slice(0, 2) ?? []).filter((part) => part.includes(' ')).length === 2;
  return {
    type: one('citation_technical_report_institution') ? 'report' : one('z:itemType') || 'journalArticle',
    title: one('citation_title'),
    creators: authors.flatMap((content) =>
      content
        .split(isSeveral ? /\s*,\s*/ : /\s*;\s*/)
        .filter(Boolean)
        .map(readName),
    ),
    date: one('citation_publication_date').replaceAll('/', '-'),
    pages: last ? `${first}-${last}` : first,
    url: one('citation_public_url') || one('og:url') || canonical,
    pdf: one('citation_pdf_url'),
    abstract: one('citation_abstract') || one('og:description') || one('description'),
    extra: one('z:extra'),
    archiveLocation: one('z:archiveLocation'),
  };
}

function readName(written: string): { first: string; last: string } {
  const name = written.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (written.includes(',')) {
    const [last = '', first = ''] = name.split(/, ?/);
    return { first, last };
  }
  const space = name.lastIndexOf(' ');
  return { first: name.slice(0, Math.max(space, 0)), last: name.slice(space + 1) };
}
