import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words-of.ts';
import { synonyms } from './synonyms.ts';

/** A form of a synonym row found in a text: words `from` up to, not including, `to`. */
export interface ConceptMatch {
  /** Row of the table of synonyms. */
  row: number;
  from: number;
  to: number;
}

interface Form {
  row: number;
  stems: string[];
  /** The form as it must be written, where capitals count. */
  written?: string;
}

const formsByFirstStem = Map.groupBy(
  synonyms.flatMap((row, index) => row.map((form) => formOf(form, index))),
  ({ stems }) => stems[0] ?? '',
);
for (const forms of formsByFirstStem.values()) forms.sort((a, b) => b.stems.length - a.stems.length);

function formOf(form: string, row: number): Form {
  const strict = form.length <= 5 && /[A-Z]/.test(form);
  return { row, stems: wordsOf(form).map(({ word }) => stem(word)), ...(strict ? { written: form } : {}) };
}

/**
 * Finds the forms of the synonym rows in a text; at each place the longest, and no form within another.
 * @param stems of the words, one for each
 * @param capitalsCount false for what a reader types, where "ehcp" means EHCP
 */
export function conceptsIn(words: readonly Word[], stems: readonly string[], capitalsCount: boolean): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let from = 0; from < words.length; ) {
    const start = from;
    const fits = ({ stems: wanted, written }: Form) =>
      wanted.every((part, index) => stems[start + index] === part) &&
      (!written || !capitalsCount || words[start]?.written.replace(/(?<=[A-Z])s$/, '') === written);
    const longest = formsByFirstStem.get(stems[start] ?? '')?.filter(fits) ?? [];
    const length = longest[0]?.stems.length ?? 0;
    for (const form of longest) {
      const known = found.some((match) => match.row === form.row && match.from === start);
      if (form.stems.length === length && !known) found.push({ row: form.row, from: start, to: start + length });
    }
    from += Math.max(1, length);
  }
  return found;
}
