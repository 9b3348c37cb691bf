import { sentencesWith } from '../answer/nearness.ts';
import { standsAt } from '../glossary/concepts.ts';
import type { ReadText } from '../index/read-text.ts';
import type { Aspect } from './query-meaning.ts';

/**
 * Whether a text that has all units of an idea says that idea: several near each other in one sentence; of "in care", in which
 * only "care" is looked for, both words.
 */
export function isSaid({ units, expansions }: Aspect, text: ReadText, folded: () => string): boolean {
  if (expansions.length === 0) return true;
  if (units.length > 1) return inOneSentence(units, text, folded) && standNear(units, text.stems);
  const sayings = expansions.filter(({ stems }) => stems.length > 1);
  const isHalf = units[0]?.concepts.length === 0 && sayings.length > 0;
  return !isHalf || sayings.some(({ stems }) => standsIn(stems, text.stems));
}

/** Whether one sentence has all of them. */
function inOneSentence(units: Aspect['units'], text: ReadText, folded: () => string): boolean {
  const [first, ...others] = units.map((unit) => sentencesWith(unit, text, folded));
  return [...(first ?? [])].some((sentence) => others.every((all) => all.has(sentence)));
}

/** Whether stems stand side by side in a text. */
export function standsIn(stems: readonly string[], text: readonly string[]): boolean {
  const [first] = stems;
  return text.some((part, at) => part === first && standsAt(text, at, stems));
}

/** Most words between those of a saying: "sent him straight home". */
const between = 2;

/** Whether the words of units stand near each other in a text, in any order; the name of a thing may stand anywhere. */
function standNear(units: Aspect['units'], text: readonly string[]): boolean {
  if (units.some(({ concepts }) => concepts.length > 0)) return true;
  const stems = units.flatMap((unit) => unit.stems);
  const within = stems.length + between;
  return text.some((part, at) => stems.includes(part) && stems.every((one) => text.slice(at, at + within).includes(one)));
}
