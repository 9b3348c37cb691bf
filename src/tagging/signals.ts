import type { Hit } from './find-terms.ts';
import type { WordInSentence } from './words-in-sentences.ts';

/** Signs of how central any theme is to a finding; each a number from 0 to about 3. */
export const signalNames = [
  'weight',
  'proof',
  'proofInFirst',
  'weightInFirst',
  'spread',
  'early',
  'terms',
  'isFirst',
  'isSecond',
  'rank',
  'shareOfTop',
  'crowd',
  'length',
  'proofInLong',
  'opensSentence',
  'asExample',
] as const;
export type SignalName = (typeof signalNames)[number];

/** A theme that a text mentions: where, and how centrally. */
export interface Candidate {
  theme: string;
  hits: Hit[];
  signals: Record<SignalName, number>;
}

/**
 * Weighs the themes that a text mentions, by the terms found in it.
 * @param found hits by theme id, as {@link findTerms} gives them
 */
export function candidatesOf(found: Map<string, Hit[]>, words: readonly WordInSentence[]): Candidate[] {
  const sentences = (words.at(-1)?.sentence ?? 0) + 1;
  const weighed = [...found].map(([theme, hits]) => {
    const distinct = [...new Map(hits.map((hit) => [hit.phrase.term, hit])).values()];
    const inFirst = [...new Map(hits.filter(({ sentence }) => sentence === 0).map((hit) => [hit.phrase.term, hit])).values()];
    const sum = (list: Hit[]) => list.reduce((total, { phrase }) => total + phrase.weight, 0);
    return { theme, hits, terms: distinct.length, weight: sum(distinct), first: sum(inFirst) };
  });
  const order = weighed.toSorted((a, b) => importance(b) - importance(a) || (a.theme < b.theme ? -1 : 1));
  const top = order[0] ? importance(order[0]) : 1;
  const strong = order.filter(({ weight }) => weight >= 1).length;
  return order.map(({ theme, hits, terms, weight, first }, rank) => ({
    theme,
    hits,
    signals: {
      weight: Math.log1p(weight),
      proof: Math.min(weight, 1),
      proofInFirst: Math.min(first, 1),
      weightInFirst: Math.log1p(first),
      spread: new Set(hits.map(({ sentence }) => sentence)).size / sentences,
      early: 1 - Math.min(...hits.map((hit) => hit.first)) / words.length,
      terms: Math.log1p(terms),
      isFirst: rank === 0 ? 1 : 0,
      isSecond: rank === 1 ? 1 : 0,
      rank: Math.log1p(rank),
      shareOfTop: importance({ weight, first }) / top,
      crowd: Math.log1p(strong),
      length: Math.log(sentences),
      proofInLong: Math.log(sentences) * Math.min(weight, 1),
      opensSentence: hits.some((hit) => opens(hit, words)) ? 1 : 0,
      asExample: hits.every((hit) => isExample(hit, words)) ? 1 : 0,
    },
  }));
}

const importance = ({ weight, first }: { weight: number; first: number }) => weight + 0.3 * first;

/** First words of a sentence, which usually include its subject. */
const opening = 8;
const opens = ({ first, sentence }: Hit, words: readonly WordInSentence[]) => words[first - opening]?.sentence !== sentence;

const exampleCues = new Set(['including', 'include', 'includes', 'example', 'such', 'eg']);
/** Whether a hit is in a list or an example within its sentence. */
function isExample({ first, sentence }: Hit, words: readonly WordInSentence[]): boolean {
  return words
    .slice(
      words.findIndex((word) => word.sentence === sentence),
      first,
    )
    .some(({ word }) => exampleCues.has(word));
}
