import { mustHave } from '../../domain/must-have.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { figureEntry, isFigure } from './figure-matches.ts';
import type { EntryName, NamedEntry } from './named-entry.ts';

/** The names of the glossary, ready to be found in texts. */
export interface Names {
  /** The entry with this id, or a figure as one. @throws Error where there is none */
  entry: (id: string) => NamedEntry;
  /** Names by their first stem, the longest first. */
  beginningWith: (stem: string) => readonly (EntryName & { id: string })[];
  /** All words of all names, folded, each once. */
  words: () => readonly string[];
}

/** Makes the names of these entries ready to be found. */
export function openNames(entries: readonly NamedEntry[]): Names {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const all = entries.flatMap(({ id, names }) => names.map((name) => ({ ...name, id })));
  const byFirst = Map.groupBy(
    all.sort((a, b) => b.stems.length - a.stems.length),
    ({ id, stems }) => mustHave(stems[0], `word in a name of "${id}"`),
  );
  return {
    entry: (id) => {
      const entry = byId.get(id) ?? (isFigure(id) ? figureEntry(id) : undefined);
      if (!entry) throw new Error(`The glossary holds no entry "${id}".`);
      return entry;
    },
    beginningWith: (first) => byFirst.get(first) ?? [],
    words: () => [
      ...new Set(entries.flatMap(({ label, terms }) => [label, ...terms].flatMap((name) => wordsOf(name).map(({ word }) => word)))),
    ],
  };
}
