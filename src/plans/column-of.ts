import { columnNames, otherColumns, type PlanField, planFields, withinNames } from './column-names.ts';

const longest = 80;
/** Text in brackets. An unclosed bracket is read once, to the end, and left as it is. */
const inBrackets = /\(([^)]*)(\)?)/g;

/** `dueDate`, `ActionOwner` and `RAGStatus` in words; `due_date` is split with all other punctuation. */
const inWords = (name: string): string =>
  /\s/.test(name.trim()) ||
  !/^(?:[a-z]+[A-Z][a-zA-Z]*|(?:[A-Z][a-z]+){2,}|(?:[A-Z][a-z]+)+[A-Z]{2,}|[A-Z]{2,}(?:[A-Z][a-z]{2,})+)$/.test(name.trim())
    ? name
    : name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ');

const folded = (name: string): string =>
  inWords(name)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/#|№/g, ' number ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words without the plural s, and without those that say nothing about what a column holds. */
const plain = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !/^(?:the|our|key|main|proposed|planned|agreed|specific)$/.test(word))
    .map((word) => (word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word))
    .join(' ');

const exact = new Map(
  [...planFields].reverse().flatMap((field) => columnNames[field].map((name, rank) => [name, { field, rank }] as const)),
);
const exactPlain = new Map(
  [...planFields]
    .reverse()
    .flatMap((field) => [...columnNames[field].entries()].reverse().map(([rank, name]) => [plain(name), { field, rank }] as const)),
);
/** Rank of a field recognised by a word within the name: below every whole name. */
export const withinRank = 1000;

/**
 * What a column of this name holds, and how certain that is, 0 being the most certain.
 * @param name as printed
 * @returns undefined where the name is unknown
 */
export function columnMeaning(name: string): { field: PlanField; rank: number } | undefined {
  const bare = folded(name.replace(inBrackets, (printed, _words, close) => (close ? ' ' : printed)));
  if (bare.length > longest || otherColumns.some((other) => other.test(bare))) return undefined;
  const bracketed = folded([...name.matchAll(inBrackets)].map(([, words = '', close]) => (close ? words : '')).join(' '));
  const within = withinNames.find(([pattern]) => pattern.test(bare))?.[1];
  const found = exact.get(bare) ?? exactPlain.get(plain(bare)) ?? (within ? { field: within, rank: withinRank } : undefined);
  // `Progress (RAG)` holds a rating.
  if ((!found || found.field === 'update') && /\bb?rag\b/.test(bracketed)) return { field: 'status', rank: withinRank };
  return found;
}

/** What a column of this name, as printed, holds; undefined where the name is unknown. */
export const columnOf = (name: string): PlanField | undefined => columnMeaning(name)?.field;
