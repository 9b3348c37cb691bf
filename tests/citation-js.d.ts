/** What is used here of citation.js, which brings no types of its own: it reads BibTeX, RIS and CSL-JSON into CSL-JSON. */
declare module '@citation-js/core' {
  interface CslName {
    literal?: string;
    family?: string;
    given?: string;
  }
  export interface CslItem {
    type: string;
    title?: string;
    author?: CslName[];
    issued?: { 'date-parts': number[][] };
    accessed?: { 'date-parts': number[][] };
    URL?: string;
    page?: string;
    note?: string;
    /** Ours: what points to a finding within the item. */
    custom?: { 'citation-item'?: { id: string; locator?: string } };
  }
  export class Cite {
    constructor(text: string);
    data: CslItem[];
  }
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}
