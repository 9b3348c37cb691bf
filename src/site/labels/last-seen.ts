import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { RecordOfDocument } from '../views/document-record.ts';

/** When the record of a document was last read, where nobody has looked for the document itself. */
export function lastSeen(records: readonly RecordOfDocument[]): string {
  const last = records.reduce((day, { read = '' }) => (read > day ? read : day), '');
  const here = records.some((record) => record.here);
  if (last) return `${dateInWords(last)}, found. ${here ? 'Its text is on this site.' : 'Its page lists where.'}`;
  return here
    ? 'Its text is on this site. We have no record of the day it was read.'
    : 'We know its address, but its text is not on this site.';
}
