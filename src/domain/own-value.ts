/**
 * What an object says of a word that comes from data, such as a reader's or a file's. What every object inherits, such as
 * `constructor`, is no answer.
 */
export function ownValue<T>(record: { readonly [word: string]: T } | null | undefined, word: string | undefined): T | undefined {
  return record && word !== undefined && Object.hasOwn(record, word) ? record[word] : undefined;
}
