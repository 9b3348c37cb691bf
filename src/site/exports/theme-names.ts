import type { ThemeEntry } from '../../domain/content-values.ts';
import type { Term } from '../../domain/schemas/term.ts';
import { allNames, otherNames, stemsOf } from '../../search/glossary/term-names.ts';

/**
 * The other names of a theme that are certain: those of a term that is the theme itself, as both have one label, however its
 * words end. Names that also mean something else, and names that only readers use, are left out, as whoever finds
 * one in a text may mean another thing.
 * @returns in the order in which the term has them; none where no term is the theme
 */
export function themeNames({ id, label }: Pick<ThemeEntry, 'id' | 'label'>, terms: readonly Term[]): string[] {
  const own = stemsOf(label);
  const names = terms
    .filter((term) => term.themes?.includes(id) && stemsOf(term.label) === own)
    .flatMap((term) => allNames(term).filter((name) => !Object.hasOwn(term.otherwise ?? {}, name) && !term.askedOnly?.includes(name)));
  return otherNames(names, label);
}
