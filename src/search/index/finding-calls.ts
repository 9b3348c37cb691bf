import { wordsOf } from '../../domain/text/words-of.ts';
import type { SearchRecord } from './search-record.ts';

/** What a finding is called within its area: by its code, `pa 1`, and by its title, `priority action 1`. */
export function callsOf({ id, title }: Pick<SearchRecord, 'id' | 'title'>): ReadonlySet<string> {
  return new Set([id.slice(id.indexOf('/') + 1), title].map(comparable));
}

/** What any finding is called: many are called alike. */
export function allCalls(records: readonly Pick<SearchRecord, 'kind' | 'id' | 'title'>[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => (record.kind === 'finding' ? [...callsOf(record)] : [])));
}

/** `PA1`, `pa-1` and `PA 1` alike. */
export function comparable(text: string): string {
  return wordsOf(text.replace(/(?<=^[a-z]{1,3})(?=\d)/i, ' '))
    .map(({ word }) => word)
    .join(' ');
}
