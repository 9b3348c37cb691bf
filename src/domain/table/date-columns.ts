import { datePrecision, datePrecisions, plainDate } from '../dates/date-precision.ts';
import type { Column } from './column.ts';

/**
 * Two columns for a date that is known as exactly as its source gives it: the date itself as ISO 8601 has it, and how exact it is.
 * @param value a date as `partialDate` in the schemas allows
 */
export function dateColumns<Row>(
  { name, meaning, required }: Pick<Column<Row>, 'name' | 'meaning' | 'required'>,
  value: (row: Row) => string | undefined,
): Column<Row>[] {
  const shared = required ? ({ required } as const) : {};
  const of = (read: (date: string) => string) => (row: Row) => {
    const date = value(row);
    return date === undefined ? undefined : read(date);
  };
  return [
    {
      name,
      type: 'string',
      ...shared,
      meaning: `${meaning} A day, a month (2024-01) or a year; of a season, its year.`,
      value: of(plainDate),
    },
    {
      name: `${name}Precision`,
      type: 'string',
      values: datePrecisions,
      ...shared,
      meaning: `How exact ${name} is: to the day, month, season or year. Winter is of the year in which it begins.`,
      value: of(datePrecision),
    },
  ];
}
