/** Lists of values, one list a record, as a table of the values and a character for each that a record has. */
export interface PackedTable<T> {
  /** Each value once; null stands for none. */
  values: (T | null)[];
  /** For each record the characters of its values, and a space after each record's. */
  places: string;
}

/** The character of a table's first value: from here on JSON writes each as one. */
const first = 93;
/** Most values of a table: beyond stand characters that only together make one. */
const most = 50_000;

/** Packs the values of records. @throws RangeError where they are too many */
export function packTable<T>(records: readonly (readonly T[])[]): PackedTable<Exclude<T, undefined>> {
  const known = new Map<T, string>();
  const characterOf = (value: T) => {
    const character = known.get(value) ?? String.fromCharCode(first + known.size);
    known.set(value, character);
    return character;
  };
  const places = records.map((values) => `${values.map(characterOf).join('')} `).join('');
  if (known.size > most) throw new RangeError(`A table of search facts holds ${most} values, and there are ${known.size}.`);
  return { values: [...known.keys()].map((value) => (value ?? null) as Exclude<T, undefined> | null), places };
}

/** Gives back what {@link packTable} took, one list a record; records that have the same share it. */
export function unpackTable<T>({ values, places }: PackedTable<T>): T[][] {
  const known = new Map<string, T[]>();
  const listOf = (characters: string) => {
    const list = known.get(characters) ?? [...characters].flatMap((one) => values[one.charCodeAt(0) - first] ?? []);
    known.set(characters, list as T[]);
    return list as T[];
  };
  return places.split(' ').slice(0, -1).map(listOf);
}
