import { entryEnding } from '../../content/entry-name.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { stemsOf } from '../../search/glossary/term-names.ts';

/** A name that a search could not tell from another. */
interface SharedName {
  /** Below the content folder. */
  file: string;
  /** Names and places in the file, such as `alsoCalled.0`. */
  field: string;
  reason: string;
}

/** Every name of a term that, endings, capitals and hyphens aside, is also a name of an earlier one: a search could not tell which is meant. */
export function sharedNames(terms: readonly Term[]): SharedName[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ id, label, alsoCalled }) => {
    const file = `terms/${id}${entryEnding('terms')}`;
    const names = [{ field: 'label', name: label }, ...alsoCalled.map((name, at) => ({ field: `alsoCalled.${at}`, name }))];
    const shared = names.flatMap(({ field, name }) => {
      const owner = owners.get(stemsOf(name));
      const reason = `${field}: "${name}" is already a name of the term ${owner}; keep it in one of the two`;
      return owner === undefined || owner === id ? [] : [{ file, field, reason }];
    });
    for (const { name } of names) owners.set(stemsOf(name), owners.get(stemsOf(name)) ?? id);
    return shared;
  });
}
