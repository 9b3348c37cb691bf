import type { ThemeTag } from '../schemas/finding.ts';
import type { Theme } from '../schemas/theme.ts';
import { type CompiledVocabulary, compileVocabulary, firstLetters, type Phrase, type Step } from './compile-vocabulary.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A phrase found: positions of its first and last word, and whether it stands in the first sentence. */
interface Hit {
  phrase: Phrase;
  first: number;
  last: number;
  lead: boolean;
}

/** How much more a term counts in the first sentence, which says what a finding is about. */
const leadFactor = 1.3;
/** What a further hit of a term adds, as a share of the term's weight. */
const repeatShare = 0.1;
/** What standing at the very start of the text adds to a theme's rank, falling to nothing at its end. */
const earlyShare = 0.5;

const compiledVocabularies = new WeakMap<readonly Theme[], CompiledVocabulary>();

/**
 * Themes of a text by a vocabulary's terms, most central first, each with the words that earned it as they stand in the text.
 *
 * A theme is tagged where the weights of its distinct terms found reach its threshold; a term inside an excluded phrase counts
 * for nothing, and a repeated one adds little. Same text and vocabulary, same tags.
 * @param vocabulary compiled once and remembered for as long as the array lives; do not change it afterwards
 */
export function tagThemes(text: string, vocabulary: readonly Theme[]): ThemeTag[] {
  let compiled = compiledVocabularies.get(vocabulary);
  if (!compiled) {
    compiled = compileVocabulary(vocabulary);
    compiledVocabularies.set(vocabulary, compiled);
  }
  const words = wordsOf(text);
  return [...hitsByTheme(words, compiled)]
    .map(([theme, hits]) => ({ theme, hits: counted(hits) }))
    .filter(({ theme, hits }) => hits.length > 0 && score(hits) >= theme.threshold - 1e-9)
    .map(({ theme, hits }) => ({ theme, hits, rank: score(hits) / theme.threshold + earliness(hits, words.length) }))
    .sort((a, b) => b.rank - a.rank || (a.theme.id < b.theme.id ? -1 : 1))
    .map(({ theme, hits }) => ({ id: theme.id, ...evidence(hits, words, text) }));
}

function hitsByTheme(words: Word[], compiled: CompiledVocabulary): Map<Theme, Hit[]> {
  const found = new Map<Theme, Hit[]>();
  words.forEach((word, first) => {
    for (const phrase of compiled.get(firstLetters(word.word)) ?? []) {
      const last = endOfMatch(words, first, phrase.steps);
      if (last === undefined) continue;
      const hit = { phrase, first, last, lead: word.sentence === 0 };
      const list = found.get(phrase.theme);
      if (list) list.push(hit);
      else found.set(phrase.theme, [hit]);
    }
  });
  return found;
}

/** Position of the last word of the shortest match that begins at a word, or undefined. */
function endOfMatch(words: Word[], first: number, steps: readonly Step[], at = 0): number | undefined {
  const step = steps[at];
  const word = words[first];
  if (!step || !word || !(step.anyEnding ? word.word.startsWith(step.word) : word.word === step.word)) return undefined;
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

function counted(hits: Hit[]): Hit[] {
  const excluded = hits.filter((hit) => hit.phrase.excluded);
  return hits.filter((hit) => !hit.phrase.excluded && !excluded.some((around) => around.first <= hit.first && hit.last <= around.last));
}

function score(hits: Hit[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { phrase, lead } of hits) {
    const weight = lead ? phrase.weight * leadFactor : phrase.weight;
    sum += seen.has(phrase.term) ? weight * repeatShare : weight;
    seen.add(phrase.term);
  }
  return sum;
}

const earliness = (hits: Hit[], length: number) => earlyShare * (1 - Math.min(...hits.map((hit) => hit.first)) / length);

/** Words found and where they begin in the text with white space run together, in order; a hit within a longer one says nothing more. */
function evidence(hits: Hit[], words: Word[], text: string): Pick<ThemeTag, 'evidence' | 'at'> {
  const flat = (to: number | undefined) => text.slice(0, to).replace(/\s+/g, ' ').trimStart();
  const places = hits
    .filter((hit) => !hits.some((other) => other !== hit && other.first <= hit.first && hit.last <= other.last && isLonger(other, hit)))
    .map(({ first, last }) => ({ start: flat(words[first]?.start).length, end: flat(words[last]?.end).length }))
    .filter((place, index, all) => all.findIndex(({ start, end }) => start === place.start && end === place.end) === index)
    .sort((a, b) => a.start - b.start);
  return { evidence: places.map(({ start, end }) => flat(undefined).slice(start, end)), at: places.map(({ start }) => start) };
}

const isLonger = (a: Hit, b: Hit) => a.last - a.first > b.last - b.first;
