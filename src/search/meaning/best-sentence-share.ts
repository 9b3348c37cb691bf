import { sentencesWith } from '../answer/nearness.ts';
import { standsAt } from '../glossary/concepts.ts';
import type { ReadText } from '../index/read-text.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import type { ReportPhrase } from './open-meaning.ts';
import type { Aspect } from './query-meaning.ts';

/** The largest share of a query, by weight, that one sentence of a text has. @param folded the same text, folded */
export function bestSentenceShare(
  aspects: readonly Aspect[],
  aspectWeights: readonly number[],
  text: ReadText,
  folded: () => string,
): number {
  const shares = new Float64Array(text.sentences.length);
  let total = 0;
  for (const [at, { units, phrases }] of aspects.entries()) {
    const weight = aspectWeights[at] ?? 0;
    total += weight;
    const said = phraseSentences(phrases, text);
    const own = units.map((unit) => sentencesWith(unit, text, folded));
    for (const sentence of shares.keys()) {
      const share = own.length > 0 ? own.filter((all) => all.has(sentence)).length / own.length : 0;
      const inWords = units.length > 1 && share < 1 ? share * weigh.apart : share;
      shares[sentence] = (shares[sentence] ?? 0) + weight * Math.max(said.get(sentence) ?? 0, inWords);
    }
  }
  return Math.max(0, ...shares) / (total || 1);
}

/** Places of the sentences that say it as reports do, and how surely. */
function phraseSentences(phrases: readonly ReportPhrase[], { stems: text, sentenceOf }: ReadText): Map<number, number> {
  const found = new Map<number, number>();
  for (const { stems, weight } of phrases) {
    for (const [at, part] of text.entries()) {
      if (part !== stems[0] || !standsAt(text, at, stems)) continue;
      const sentence = sentenceOf[at] ?? 0;
      found.set(sentence, Math.max(found.get(sentence) ?? 0, weight));
    }
  }
  return found;
}
