import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';

type Row = Omit<Inspection, 'checked'>;

/** What two sources may say of one inspection in different ways. */
const compared = ['published', 'url', 'outcome', 'start', 'end', 'previousEnd', 'next', 'nextWithin', 'nextFullWithin'] as const;

const isSame = (one: Row, other: Row): boolean =>
  one.url === other.url ||
  (one.partnership === other.partnership && (one.published === other.published || (one.start !== undefined && one.start === other.start)));

/** The row on the same inspection: with its address, its day of publication, or its first day. */
export const sameInspection = <T extends Row>(row: Row, known: readonly T[]): T | undefined =>
  known.find(({ url }) => url === row.url) ?? known.find((one) => isSame(one, row));

/** An inspection within a sentence. */
export const inspectionInWords = ({ area, published }: Row): string => `${area}, published ${dateInWords(published)}`;

/** How a row contradicts one that is known, in words; undefined where it does not. What one of them leaves open is no contradiction. */
export function contradiction(row: Row, known: Row): string | undefined {
  const differ =
    row.partnership === known.partnership
      ? compared.flatMap((field) => {
          const [said, stands] = [row[field], known[field]];
          return said && stands !== undefined && said !== stands ? [`${field} ${said}, not ${stands ?? 'none'}`] : [];
        })
      : [`area ${row.area}, not ${known.area}`];
  return differ.length > 0 ? `${inspectionInWords(known)}: it has ${listInWords(differ)}` : undefined;
}
