import { dateInWords } from '../dates/date-in-words.ts';

/** When words stood, as far as it is known: "from 3 May 2024 to 7 June 2025", "since 7 June 2025", "until 3 May 2024", or nothing. */
export function versionDays({ since, until, present }: { since?: string; until?: string; present: boolean }): string {
  if (since && until) return `from ${dateInWords(since)} to ${dateInWords(until)}`;
  if (since) return present ? `since ${dateInWords(since)}` : `from ${dateInWords(since)}`;
  return until ? `until ${dateInWords(until)}` : '';
}
