import type { CompiledVocabulary, Phrase, Step, Uses } from './compile-vocabulary.ts';
import type { WordInSentence } from './words-in-sentences.ts';

/** A term found: positions of its first and last word among the words. */
export interface Hit {
  phrase: Phrase;
  first: number;
  last: number;
  sentence: number;
}

/** Every place where a term of a theme is found in a text, by theme id; a term inside an excluded phrase does not count. */
export function findTerms(words: readonly WordInSentence[], vocabulary: CompiledVocabulary): Map<string, Hit[]> {
  const uses = words.map(({ word }) => vocabulary.of(word));
  const present = new Uint8Array(vocabulary.slots);
  for (const { slots } of new Set(uses)) for (const slot of slots) present[slot] = 1;
  const found = new Map<string, Hit[]>();
  for (const [first, { sentence }] of words.entries()) {
    for (const phrase of uses[first]?.begins ?? []) {
      const last = canStand(phrase, present) ? endOfMatch(words, uses, first, phrase.steps) : undefined;
      if (last === undefined) continue;
      const hit = { phrase, first, last, sentence };
      const list = found.get(phrase.theme.id);
      if (list) list.push(hit);
      else found.set(phrase.theme.id, [hit]);
    }
  }
  for (const [theme, hits] of found) {
    const kept = notExcluded(hits);
    if (kept.length > 0) found.set(theme, kept);
    else found.delete(theme);
  }
  return found;
}

/** Whether each word of a phrase is somewhere in the text, which rules out most phrases. */
function canStand({ steps }: Phrase, present: Uint8Array): boolean {
  for (const { slot } of steps) if (present[slot] !== 1) return false;
  return true;
}

/** Position of the last word of the shortest match whose word `at` is at `index`, or undefined. */
function endOfMatch(
  words: readonly WordInSentence[],
  uses: readonly Uses[],
  index: number,
  steps: readonly Step[],
  at = 0,
): number | undefined {
  const step = steps[at];
  if (!step || !uses[index]?.slots.has(step.slot)) return undefined;
  const next = steps[at + 1];
  if (!next) return index;
  for (let skipped = 0; skipped <= next.within; skipped += 1) {
    const following = index + 1 + skipped;
    if (words[following]?.sentence !== words[index]?.sentence) return undefined;
    const last = endOfMatch(words, uses, following, steps, at + 1);
    if (last !== undefined) return last;
  }
  return undefined;
}

function notExcluded(hits: Hit[]): Hit[] {
  const excluded = hits.filter(({ phrase }) => phrase.excluded);
  return hits.filter((hit) => !hit.phrase.excluded && !excluded.some((around) => around.first <= hit.first && hit.last <= around.last));
}
