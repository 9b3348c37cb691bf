import { asOneBody, authorsInWords } from './authors.ts';
import type { CitedReport } from './cited-report.ts';
import { onOurSite } from './on-our-site.ts';

/**
 * The `meta` elements of a page from which reference managers make an item of the official report, as names with their contents.
 * Names with `citation_` are those that many programs read. Those with `z:` are Zotero's own fields, for what the others lack: the
 * archived copy, and this site's address. The language is that of the page.
 */
export function citationMeta(cited: CitedReport): [name: string, content: string][] {
  const { title, authors, published, page, endPage, officialUrl, archived, url, link } = cited;
  const fields: [string, string | number | undefined][] = [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', asOneBody(name)]),
    ['citation_technical_report_institution', authorsInWords(cited)],
    ['citation_publication_date', published?.replaceAll('-', '/')],
    ['citation_firstpage', page],
    ['citation_lastpage', page && endPage !== page ? endPage : undefined],
    ['citation_pdf_url', officialUrl],
    ['citation_public_url', officialUrl ?? url],
    ['z:archiveLocation', archived],
    ['z:extra', `${onOurSite(cited)}: ${link}`],
  ];
  return fields.flatMap(([name, content]) => (content ? [[name, String(content)]] : []));
}
