import type { DuckDBType, DuckDBValue, DuckDBValueConverter, Json } from '@duckdb/node-api';

/** Digits that every number of so many keeps. */
const safeDigits = 15;

/**
 * Makes what turns DuckDB's values into JSON's. Whole and decimal numbers are numbers where they are exact, as counts are, and
 * otherwise texts; days and times are texts.
 */
export function cellConverter({ DuckDBTypeId, JsonDuckDBValueConverter }: typeof import('@duckdb/node-api')): DuckDBValueConverter<Json> {
  const numbers = new Set([DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT, DuckDBTypeId.DECIMAL]);
  return (value: DuckDBValue, type: DuckDBType, converter: DuckDBValueConverter<Json>): Json => {
    const json = JsonDuckDBValueConverter(value, type, converter);
    const isExact = typeof json === 'string' && numbers.has(type.typeId) && json.replace(/\D/g, '').length <= safeDigits;
    return isExact ? Number(json) : json;
  };
}
