import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { JsonKind } from './published-json.ts';

/** A JSON object that names its schema before all else. */
export const described = <T extends object>(kind: JsonKind, value: T, address: Address) => ({
  $schema: address(urls.schema(kind)),
  ...value,
});
