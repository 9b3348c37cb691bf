import type { Term } from '../../domain/schemas/term.ts';

/** Every name of a term, its label first. */
export const allNames = ({ label, alsoCalled }: Term): string[] => [label, ...alsoCalled];
