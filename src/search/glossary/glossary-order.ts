import type { Term } from '../../domain/schemas/term.ts';

/** Puts terms in the order that they state; those that state none come last, by id. */
export function inGlossaryOrder(a: Term, b: Term): number {
  const { order: first = Number.POSITIVE_INFINITY } = a;
  const { order: second = Number.POSITIVE_INFINITY } = b;
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : 1;
}
