import type { SearchRecord } from './search-record.ts';

/** What of a record is searched as its text: of an event the title too, which is its own. */
export function textOf({ kind, title, text }: SearchRecord): string {
  return kind === 'finding' ? text : `${title}\n${text}`;
}
