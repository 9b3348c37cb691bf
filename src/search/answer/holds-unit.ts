import type { QueryUnit } from './plan-query.ts';

/** Whether terms hold what is looked for: one of its concepts, or all of its words. */
export function holdsUnit(terms: ReadonlySet<string>, { stems, concepts }: QueryUnit): boolean {
  return concepts.some((concept) => terms.has(concept)) || stems.every((part) => terms.has(part));
}
