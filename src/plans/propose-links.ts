import { stem } from '../domain/text/stem.ts';
import { wordsOf } from '../domain/text/words-of.ts';
import { likelihoodsOf, type Tagger } from '../tagging/likelihoods-of.ts';
import { linkConcepts } from './link-concepts.ts';

/** A finding that a plan may answer. */
export interface LinkTarget {
  id: string;
  text: string;
}

export interface ProposedLink {
  finding: string;
  /** From 0 to 1: how much of their subjects they share. It ranks; it is not a probability. */
  score: number;
  /** Meanings and words that they share, weightiest first. */
  words: string[];
}

/** Below it nothing is proposed; a second finding is proposed only where it comes near the first. */
const least = { score: 0.3, ofBest: 0.9 } as const;
/** What share of the score a common meaning or word, and a common theme, has. */
const share = { terms: 0.65, themes: 0.35 } as const;
/** How much more a shared meaning counts than a shared word, which may be chance. */
const meaning = 1.6;
const mostWords = 6;

/** Words that say nothing about a text's subject: grammatical words, and those of every plan. */
const common = new Set(
  `a about across act action actions after all also an and any are area areas as at be been before better by can carry child children continue could day deal do does each effective effectively ensure every for from further get give go going good has have health care education local help how identified if improve improved improvement improvements improving in include including increase into is it its leaders lead make makes making may more most need needs new no not of on one only or other our out over partner partners partnership people place plan plans provision put review right see send service services set should so some such support sure take than that the their them then there these they this those through to together under up us use used using very want was way we well what when where which who will with work working would year years young`.split(
    /\s+/,
  ),
);

/** What a text is about: meanings that have many names, and stems of its other words, each with a word as written. */
function linkTerms(text: string): Map<string, string> {
  const folded = text
    .toLowerCase()
    .replace(/[’‘']s\b/g, ' s')
    .replace(/[’‘'–—-]/g, ' ')
    .replace(/\s+/g, ' ');
  const terms = new Map<string, string>();
  for (const [name, pattern] of linkConcepts) if (folded.search(pattern) >= 0) terms.set(`= ${name}`, name);
  for (const { word } of wordsOf(text)) {
    if (word.length > 2 && !/\d/.test(word) && !common.has(word)) terms.set(stem(word), word);
  }
  return terms;
}

type Vector = Map<string, number>;

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0);
  const length = (vector: Vector) => Math.hypot(...vector.values());
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}

/**
 * Findings that an action may answer, likeliest first: by meanings, words and themes that they share, each weighing more the
 * fewer findings have it. It proposes; a person says yes or no.
 * @param targets findings of the one report that the plan answers
 */
export function linkProposer(targets: readonly LinkTarget[], tagger: Tagger): (action: string) => ProposedLink[] {
  const themesOf = (text: string): Vector => new Map(likelihoodsOf(text, tagger).themes.map(({ theme, chance }) => [theme, chance]));
  const read = targets.map(({ id, text }) => ({ id, terms: linkTerms(text), themes: themesOf(text) }));
  const rarity = (has: (target: (typeof read)[number]) => boolean) => Math.log((read.length + 1) / (read.filter(has).length + 0.5));
  const weigh = (terms: Iterable<string>): Vector =>
    new Map([...terms].map((term) => [term, rarity((target) => target.terms.has(term)) * (term.startsWith('= ') ? meaning : 1)]));
  const weighThemes = (themes: Vector): Vector =>
    new Map([...themes].map(([theme, chance]) => [theme, chance * rarity((target) => (target.themes.get(theme) ?? 0) > 0.3)]));
  const known = new Set(read.flatMap(({ terms }) => [...terms.keys()]));
  const weighed = read.map((target) => ({ ...target, vector: weigh(target.terms.keys()), themeVector: weighThemes(target.themes) }));
  return (action) => {
    const terms = linkTerms(action);
    // A word that no finding has does not help to choose one; a meaning that none has counts against all.
    const vector = weigh([...terms.keys()].filter((term) => known.has(term) || term.startsWith('= ')));
    const themeVector = weighThemes(themesOf(action));
    const ranked = weighed
      .map(({ id, terms: others, vector: other, themeVector: otherThemes }) => ({
        finding: id,
        score: Math.round(100 * (share.terms * cosine(vector, other) + share.themes * cosine(themeVector, otherThemes))) / 100,
        words: [...others]
          .filter(([term]) => terms.has(term))
          .sort(([a], [b]) => (vector.get(b) ?? 0) - (vector.get(a) ?? 0))
          .slice(0, mostWords)
          .map(([, word]) => word),
      }))
      .sort((a, b) => b.score - a.score || (a.finding < b.finding ? -1 : 1));
    const best = ranked[0]?.score ?? 0;
    return ranked.filter(({ score, words }) => words.length > 0 && score >= least.score && score >= best * least.ofBest);
  };
}
