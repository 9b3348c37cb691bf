/** How many letters of a dictionary are searched. */
const longestDictionary = 20_000;

/** The text of a document's objects by number, including those within object streams; later ones replace earlier ones. */
export function documentObjects(text: string) {
  let places: Map<number, number> | undefined;
  const packed = new Map<number, string>();
  const find = (): Map<number, number> =>
    new Map([...text.matchAll(/(\d{1,8})\s+\d{1,5}\s+obj\b/g)].map(({ 0: all, 1: number, index }) => [Number(number), index + all.length]));
  return {
    /** Adds the objects of an unpacked object stream. */
    add(dictionary: string, unpacked: string): void {
      const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
      const numbers = (unpacked.slice(0, first).match(/\d+/g) ?? []).map(Number);
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        packed.set(numbers[at] ?? 0, unpacked.slice(first + (numbers[at + 1] ?? 0), first + (numbers[at + 3] ?? unpacked.length)));
      }
    },
    /** Everything in the document that may be drawn by name. */
    *namedObjects(): Generator<[name: string, number: number]> {
      for (const part of [text, ...packed.values()]) {
        for (const { index } of part.matchAll(/\/XObject\s*(?:<<|\d)/g)) {
          yield* namedIn(dictionaryIn(part.slice(index, index + longestDictionary), 'XObject', this));
        }
      }
    },
    /** The text of an object, up to its stream or its end. */
    textOf(number: number): string {
      places ??= find();
      const from = places.get(number);
      if (from === undefined) return packed.get(number) ?? '';
      const ends = [text.indexOf('endobj', from), text.indexOf('stream', from)].filter((end) => end >= 0);
      return text.slice(from, Math.min(text.length, ...ends));
    },
  };
}
export type DocumentObjects = ReturnType<typeof documentObjects>;

/** Names and the objects that they refer to, in a dictionary. */
export const namedIn = (dictionary: string): [name: string, number: number][] =>
  [...dictionary.matchAll(/\/([^\s/<>[\]()]{1,200})\s+(\d{1,8})\s+\d{1,5}\s+R\b/g)].map(([, name = '', number]) => [name, Number(number)]);

/** The dictionary under a key of another, given there or by reference. */
export function dictionaryIn(text: string, key: string, objects: DocumentObjects): string {
  const found = new RegExp(`/${key}\\s*(?:(\\d{1,8})\\s+\\d{1,5}\\s+R\\b|<<)`).exec(text);
  if (!found) return '';
  if (found[1]) return objects.textOf(Number(found[1]));
  const from = found.index + found[0].length;
  let depth = 1;
  const mark = /<<|>>/g;
  mark.lastIndex = from;
  for (let next = mark.exec(text); next; next = mark.exec(text)) {
    depth += next[0] === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(from, next.index);
  }
  return text.slice(from);
}
