import { type CompiledVocabulary, type Form, firstLetters, type Phrase, type Step } from './compile-vocabulary.ts';
import type { Word } from './words-of.ts';

/** A term found: positions of its first and last word among the words. */
export interface Hit {
  phrase: Phrase;
  first: number;
  last: number;
  sentence: number;
}

/** Every place in a text where a term of a theme stands, by theme id; a term inside an excluded phrase counts for nothing. */
export function findTerms(words: readonly Word[], vocabulary: CompiledVocabulary): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>();
  words.forEach(({ word, sentence }, first) => {
    for (const phrase of vocabulary.get(firstLetters(word)) ?? []) {
      const last = endOfMatch(words, first, phrase.steps);
      if (last === undefined) continue;
      const hit = { phrase, first, last, sentence };
      const list = found.get(phrase.theme.id);
      if (list) list.push(hit);
      else found.set(phrase.theme.id, [hit]);
    }
  });
  for (const [theme, hits] of found) {
    const kept = notExcluded(hits);
    if (kept.length > 0) found.set(theme, kept);
    else found.delete(theme);
  }
  return found;
}

/** Position of the last word of the shortest match that begins at a word, or undefined. */
function endOfMatch(words: readonly Word[], first: number, steps: readonly Step[], at = 0): number | undefined {
  const step = steps[at];
  const word = words[first];
  if (!step || !word || !step.forms.some((form) => isForm(word.word, form))) return undefined;
  const next = steps[at + 1];
  if (!next) return first;
  for (let skipped = 0; skipped <= next.within; skipped += 1) {
    const following = words[first + 1 + skipped];
    if (!following || following.sentence !== word.sentence) return undefined;
    const last = endOfMatch(words, first + 1 + skipped, steps, at + 1);
    if (last !== undefined) return last;
  }
  return undefined;
}

const isForm = (word: string, form: Form) => (form.anyEnding ? word.startsWith(form.word) : word === form.word);

function notExcluded(hits: Hit[]): Hit[] {
  const excluded = hits.filter(({ phrase }) => phrase.excluded);
  return hits.filter((hit) => !hit.phrase.excluded && !excluded.some((around) => around.first <= hit.first && hit.last <= around.last));
}
