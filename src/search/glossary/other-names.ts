import { stemsOf } from './stems-of.ts';

/** Of a term's names, those that differ from what was typed and from each other by more than endings and capitals. */
export function otherNames(names: readonly string[], typed: string): string[] {
  const known = new Set([stemsOf(typed)]);
  return names.filter((name) => !known.has(stemsOf(name)) && known.add(stemsOf(name)));
}
