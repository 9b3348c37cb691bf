import type { Term } from '../../domain/schemas/term.ts';

/** A short form that stands in a text, with what it means. */
export interface Abbreviation {
  name: string;
  meaning: string;
}

/** Whether a name is or has a short form: a word with two capitals, as in "CAMHS", "SENCo" or "EHC plan". */
const isShort = (name: string) => name.split(' ').some((word) => /\p{Lu}.*\p{Lu}/u.test(word));

/** Glossary names that are short forms, longest first. Names that also mean something else are left out. */
export function shortNames(terms: readonly Term[]): Abbreviation[] {
  const all = terms.flatMap(({ label, alsoCalled, askedOnly = [], otherwise = {}, meaning }) =>
    [label, ...alsoCalled]
      .filter((name) => isShort(name) && !askedOnly.includes(name) && !Object.hasOwn(otherwise, name))
      .map((name) => ({ name, meaning })),
  );
  return all.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

/** Short forms in a text, in its order, each once; those within a longer one that stands there are left out. @param names from {@link shortNames} */
export function abbreviationsIn(text: string, names: readonly Abbreviation[]): Abbreviation[] {
  let rest = text;
  const found: (Abbreviation & { at: number })[] = [];
  for (const one of names) {
    if (!rest.includes(one.name)) continue;
    const places = placesOf(one.name, rest);
    if (places[0] === undefined) continue;
    found.push({ ...one, at: places[0] });
    for (const at of places) rest = rest.slice(0, at) + ' '.repeat(one.name.length) + rest.slice(at + one.name.length);
  }
  return found.sort((a, b) => a.at - b.at).map(({ name, meaning }) => ({ name, meaning }));
}

/** Where a name stands as words of its own, a plural s aside. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && /^(?:’?s)?(?![\p{L}\p{N}])/u.test(after)) places.push(at);
  }
  return places;
}
