import type { Term } from '../../domain/schemas/term.ts';
import { foldText } from '../../domain/text/fold-text.ts';
import { urls } from '../../domain/urls.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { allNames, otherNames } from '../glossary/term-names.ts';
import type { SiteSearch } from '../index/site-search.ts';
import { openedIndex, termAnswer } from './term-answer.ts';

/** A line of the A to Z: a term, or another name that leads to one. */
export interface TermLine {
  /** As it stands in the list: "EHC plan", "EHCP". */
  name: string;
  /** Address of the term's page. */
  path: string;
  /** The term, where `name` is another name of it. */
  see?: string;
  /** Whether `name` is a short form, such as EHCP. */
  short: boolean;
  /** Of a term: its short forms. */
  shortForms: string[];
  /** Of a term: findings, responses and follow-ups that hold it. */
  results: number;
}

/** A letter with its lines in order; `0–9` holds names that begin with a digit. */
export interface TermLetter {
  letter: string;
  lines: TermLine[];
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const digits = '0–9';

/**
 * The A to Z of all terms that some text holds, every letter in it, also those without a line. Another name has a line of its own
 * where it begins with another letter than the term.
 */
export function termLetters(terms: readonly Term[], search: SiteSearch): TermLetter[] {
  const index = openedIndex(search);
  const lines = terms.flatMap((term) => {
    const results = termAnswer(term, index).length;
    return results > 0 ? linesOf(term, results) : [];
  });
  const byLetter = Map.groupBy(lines.toSorted(inOrder), ({ name }) => letterOf(name));
  return [...letters, ...(byLetter.has(digits) ? [digits] : [])].map((letter) => ({ letter, lines: byLetter.get(letter) ?? [] }));
}

function linesOf(term: Term, results: number): TermLine[] {
  const { id, label } = term;
  const path = urls.term(id);
  const forms = shortForms(term);
  const elsewhere = (name: string) => letterOf(name) !== letterOf(label);
  const others = otherNames(allNames(term), label).filter(elsewhere);
  return [
    { name: upperFirst(label), path, short: false, shortForms: forms, results },
    ...others.map((name) => ({ name: upperFirst(name), path, see: label, short: forms.includes(name), shortForms: [], results })),
  ];
}

function letterOf(name: string): string {
  const first = foldText(name).charAt(0).toUpperCase();
  return letters.includes(first) ? first : digits;
}

function inOrder(a: TermLine, b: TermLine): number {
  const [one, other] = [foldText(a.name), foldText(b.name)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Names of a term besides its label that are one short word with two capitals or more: EHCP, SENCo, PfA. */
export function shortForms({ alsoCalled }: Term): string[] {
  const forms = alsoCalled.filter((name) => name.length <= 8 && /^\p{Lu}\S*\p{Lu}\S*$/u.test(name));
  const spelt = forms.map((name) => name.toLowerCase());
  return forms.filter((name, at) => spelt.indexOf(name.toLowerCase()) === at);
}
