import type { Column } from '../../domain/table/column.ts';

/** The column that says of which kind of inspection a row is: rows of different kinds are never counted together. */
export const frameworkColumn = <Row>(frameworkOf: (row: Row) => string | undefined): Column<Row> => ({
  name: 'framework',
  type: 'string',
  meaning: 'Id of the framework that inspectors worked by: the kind of inspection.',
  value: frameworkOf,
});
