import type { PageHead } from './page-head.ts';

/** An item as Zotero's web save would make it. */
export interface SavedItem {
  type: string;
  title: string;
  creators: { first: string; last: string }[];
  pages: string;
  url: string;
  pdf: string;
  abstract: string;
}

/**
 * What Zotero's "Embedded Metadata" translator makes of a head, its rules put in our words from its source: `citation_` names come
 * first, a technical report's institution makes the item a report, one page after the other is a range, and where there is no abstract
 * the description becomes it. A name is split at its comma, or else before its last word.
 */
export function zoteroSave({ metas, canonical = '' }: PageHead): SavedItem {
  const all = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const one = (name: string) => all(name)[0] ?? '';
  const [first, last] = [one('citation_firstpage'), one('citation_lastpage')];
  return {
    type: one('citation_technical_report_institution') ? 'report' : 'journalArticle',
    title: one('citation_title'),
    creators: all('citation_author').flatMap((content) =>
      content
        .split(/\s*;\s*/)
        .filter(Boolean)
        .map(readName),
    ),
    pages: last ? `${first}-${last}` : first,
    url: one('citation_public_url') || one('og:url') || canonical,
    pdf: one('citation_pdf_url'),
    abstract: one('citation_abstract') || one('og:description') || one('description'),
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
