import { type Found, find, unitsIn } from '../answer/find.ts';
import { fulfils, holders, nearHolders, type Test } from '../answer/fulfils.ts';
import { pairsFound } from '../answer/nearness.ts';
import type { QueryPlan, QueryUnit } from '../answer/query-unit.ts';
import { nearTerms, recommendationLift } from '../answer/rank.ts';
import { firstInOrder, fullFirst, type RankedRecord, type Ranking } from '../answer/ranking.ts';
import { weights } from '../answer/weights.ts';
import { isIn, type PlaceSet } from '../index/place-set.ts';
import type { ReadText } from '../index/read-text.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { bestSentenceShare } from './best-sentence-share.ts';
import { isSaid, standsIn } from './is-said.ts';
import { meaningWeights as weigh } from './meaning-weights.ts';
import type { Meaning, ReportPhrase } from './open-meaning.ts';
import { type Aspect, type QueryMeaning, tellingOf } from './query-meaning.ts';
import { answering, raiseAnswers } from './raise-answers.ts';
import { shortness } from './shortness.ts';
import type { Tone } from './tone.ts';

/** A record that may answer, and what of the query stands in it. */
interface Reading {
  place: number;
  /** By its words. */
  score: number;
  record: SearchRecord;
  /** Absent where it is not among the first of a large site, whose texts alone are read. */
  text: ReadText | undefined;
  /** For each aspect, the likeliest phrase of reports for it that the text has. */
  phrases: readonly (ReportPhrase | undefined)[];
}

/**
 * Ranks records by how much of a query they have, in its own words, as reports say it, or by their theme. Those that have every word
 * still come first.
 */
export function rankByMeaning(plan: QueryPlan, query: QueryMeaning, meaning: Meaning, index: SearchIndex): Ranking {
  const { aspects } = query;
  const { readings, found } = candidates(plan, query, meaning, index);
  const aspectWeights = aspects.map((aspect, at) => weightOf(aspect, readings.filter(({ phrases }) => phrases[at]).length, index));
  const tests = testsOf(plan, found, index);
  const answers = readings.flatMap((reading) => answerOf(reading, plan, query, aspectWeights, tests, index) ?? []);
  const { first: looked, rest } = firstInOrder(answers, index.limits.lookedAt, fullFirst(index));
  index.want(looked.map(({ place }) => place));
  const units = [...plan.words, ...plan.strict.flatMap(unitsIn)];
  const first = looked.map((one) => {
    const text = index.read(one.place);
    const sentence = bestSentenceShare(aspects, aspectWeights, text, () => index.folded(one.place));
    const nearer = (1 + weigh.sentence * sentence) * (1 + weights.pairs * pairsFound(units, text)) * recommendationLift(one.record, index);
    return { ...one, score: one.score * nearer };
  });
  return raiseAnswers({ first, rest }, query.asked);
}

/** What is asked of every record. */
interface Tests {
  holds: ReadonlyMap<QueryUnit, Test>;
  isNear: ReadonlyMap<QueryUnit, Test>;
  strict: readonly Test[];
  found: Found;
}

function testsOf({ words, strict }: QueryPlan, found: Found, index: SearchIndex): Tests {
  return {
    holds: new Map(words.map((unit) => [unit, inSet(holders(unit, index))])),
    isNear: new Map(words.map((unit) => [unit, inSet(nearHolders(unit, found, index))])),
    strict: strict.map((node) => fulfils(node, index)),
    found,
  };
}

const inSet =
  (set: PlaceSet): Test =>
  (place) =>
    isIn(set, place);

/** A record as an answer; `undefined` where it has too little of the query. */
function answerOf(
  { place, score: byWords, record, text, phrases }: Reading,
  plan: QueryPlan,
  query: QueryMeaning,
  aspectWeights: readonly number[],
  tests: Tests,
  index: SearchIndex,
): RankedRecord | undefined {
  const folded = () => index.folded(place);
  const weighed = (of: (aspect: Aspect, at: number) => number) =>
    sum(query.aspects.map((aspect, at) => of(aspect, at) * (aspectWeights[at] ?? 0)));
  const missing = plan.words.filter((unit) => !tests.holds.get(unit)?.(place));
  const near = missing.filter((unit) => tests.isNear.get(unit)?.(place));
  const theme = weigh.theme * themeChance(record, query);
  const had = weighed((aspect, at) => {
    const own = aspect.units.map((unit) => (!missing.includes(unit) ? 1 : near.includes(unit) ? weigh.near : 0));
    return Math.max(theme, phrases[at]?.weight ?? 0, ownShare(own, aspect, text, folded));
  });
  const share = had / (sum(aspectWeights) || 1);
  // Within an area that is named, anything is of interest.
  const tellsLittle = share < weigh.least && answering(place, query.asked) < weigh.leastAnswer;
  if (tellsLittle && plan.areas.length === 0) return undefined;
  if (!tests.strict.every((test) => test(place))) return undefined;
  const inPhrases = text ? weigh.phrase * weighed((_, at) => phrases[at]?.weight ?? 0) * shortness(text, weights.bm25.b) : 0;
  const lacking = query.aspects.flatMap((aspect, at) =>
    (phrases[at]?.weight ?? 0) >= weigh.same ? [] : lackingOf(aspect, missing, text, folded),
  );
  const instead = phrases.flatMap((phrase, at) => {
    const units = query.aspects[at]?.units ?? [];
    return phrase && (units.length === 0 || units.some((unit) => missing.includes(unit))) ? [phrase] : [];
  });
  const score = (byWords + inPhrases) * share ** 2 * lift(record, query);
  return { record, place, score, missing: lacking, near: nearTerms(near, tests.found)(place), instead };
}

/** Labels of what a text lacks of an aspect; of words that mean something together all, where it does not say that. */
function lackingOf(aspect: Aspect, missing: readonly QueryUnit[], text: ReadText | undefined, folded: () => string): string[] {
  const { units, expansions } = aspect;
  if (units.length === 0) return expansions.slice(0, 1).map(({ typed }) => typed);
  const lost = units.filter((unit) => missing.includes(unit));
  return (lost.length > 0 || !text || isSaid(aspect, text, folded) ? lost : units).map(({ label }) => label);
}

function candidates(
  plan: QueryPlan,
  { aspects, asked }: QueryMeaning,
  meaning: Meaning,
  index: SearchIndex,
): { readings: Reading[]; found: Found } {
  const phrases = aspects.flatMap((aspect) => aspect.phrases.map(({ indexed }) => indexed));
  const times = new Map(aspects.flatMap(({ units }) => units.map((unit) => [unit, tellingOf(unit, meaning)] as const)));
  const found = find(plan, index, { times, phrases });
  const known = new Set(found.places);
  const answers = new Set(asked.flatMap((one) => [...one.answers.keys()]));
  const others = [...answers].filter((place) => !known.has(place)).map((place) => ({ place, score: 0 }));
  const scored = Array.from(found.places, (place, at) => ({ place, score: found.scores[at] ?? 0 }));
  const all = [...scored.sort((a, b) => b.score - a.score || a.place - b.place), ...others];
  const { phrasesIn } = index.limits;
  index.want(all.slice(0, phrasesIn).map(({ place }) => place));
  const readings = all.flatMap(({ place, score }, at): Reading[] => {
    const record = index.data.records[place];
    if (!record) return [];
    const text = at < phrasesIn ? index.read(place) : undefined;
    return [{ place, score, record, text, phrases: aspects.map((aspect) => (text ? phraseIn(aspect, place, text, index) : undefined)) }];
  });
  return { readings, found };
}

/** The likeliest phrase of reports that stands in a text, its words side by side. */
function phraseIn({ phrases }: Aspect, place: number, text: ReadText, index: SearchIndex): ReportPhrase | undefined {
  const hasAll = (stems: readonly string[]) => stems.every((part) => isIn(index.text.holders(part, 'stem'), place));
  return phrases.find(({ indexed, stems }) => hasAll(indexed) && standsIn(stems, text.stems));
}

/** How much an aspect counts: the rarity of its rarest word, or of what reports say for it. @param count of the records with one of its phrases */
function weightOf({ units, expansions, telling }: Aspect, count: number, { data }: SearchIndex): number {
  if (expansions.length === 0 || count === 0) return telling * Math.max(0, ...units.map(({ weight }) => weight));
  return telling * Math.min(weigh.mostRarity, Math.log(1 + (data.records.length - count + 0.5) / (count + 0.5)));
}

/** How much of an aspect a text has in the query's own words; an idea in several words is there only where it is said as that idea. */
function ownShare(own: readonly number[], aspect: Aspect, text: ReadText | undefined, folded: () => string): number {
  const share = own.length > 0 ? sum(own) / own.length : 0;
  const isPhrase = aspect.units.length > 1 || aspect.expansions.some(({ stems }) => stems.length > 1);
  if (!isPhrase) return share;
  return share === 1 && (!text || isSaid(aspect, text, folded)) ? 1 : share * weigh.apart;
}

function themeChance({ themes }: SearchRecord, query: QueryMeaning): number {
  return Math.max(0, ...themes.map((theme, at) => (query.themes.get(theme) ?? 0) * weigh.lessCentral ** at));
}

function lift(record: SearchRecord, query: QueryMeaning): number {
  return (1 + weigh.themeLift * themeChance(record, query)) * (1 + weigh.tone * toneFit(record, query.tone));
}

/** How well a record's tone fits what is asked for, 0 to 1. */
function toneFit({ polarity }: SearchRecord, tone: Tone | undefined): number {
  if (!tone || !polarity) return 0;
  if (polarity === 'mixed') return 0.5;
  return (polarity === 'strength') === (tone === 'praise') ? 1 : 0;
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
