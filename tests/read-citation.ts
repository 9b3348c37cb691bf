import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What every format must give back when a program that is not ours reads it. */
export interface ReadCitation {
  type: string;
  title: string | undefined;
  authors: string[];
  /** Year of publication. */
  year: number | undefined;
  url: string | undefined;
  accessed: string | undefined;
  /** Of the finding; CSL-JSON has it in what points to the item, not in the item. */
  page: string | undefined;
}

/** Reads BibTeX, RIS or CSL-JSON of one item with citation.js. */
export function readCitation(text: string): ReadCitation {
  const { data } = new Cite(text);
  const [item, ...more] = data;
  if (!item || more.length > 0) throw new Error(`one item is expected, not ${data.length}`);
  return {
    type: item.type,
    title: item.title,
    authors: (item.author ?? []).map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')),
    year: item.issued?.['date-parts'][0]?.[0],
    url: item.URL,
    accessed: item.accessed?.['date-parts'][0]?.join('-'),
    page: (item.page ?? item.custom?.['citation-item']?.locator)?.replaceAll(/[–—]|--/g, '-'),
  };
}
