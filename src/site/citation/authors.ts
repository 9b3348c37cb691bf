import type { CitedReport } from './cited-report.ts';

/**
 * The name of a body where programs expect a person's, whose surname is the last word unless a comma says where it ends. A comma at the
 * end makes the whole name the surname, so that no program lists "Commission, Care Quality".
 */
export function asOneBody(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}

/** All publishers in a sentence. */
export const authorsInWords = ({ authors }: Pick<CitedReport, 'authors'>): string => authors.join(' and ');
