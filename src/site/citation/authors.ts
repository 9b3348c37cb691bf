import type { CitedFinding } from './cited-finding.ts';

/**
 * The name of a body for `citation_author`, which programs read as a person's: the last word is the surname, unless a comma says where
 * the surname ends. A comma at the end makes the whole name the surname, so that Zotero does not list "Commission, Care Quality".
 */
export function asOneBody(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}

/** All publishers in a sentence. */
export const authorsInWords = ({ authors }: Pick<CitedFinding, 'authors'>): string => authors.join(' and ');
