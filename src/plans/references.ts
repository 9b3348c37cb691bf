import type { FindingSection } from '../domain/finding-section.ts';
import { groupOf } from '../domain/must-have.ts';
import { onOneLine } from '../domain/text/run-together.ts';

/** A finding as a plan names it by number. */
export interface Reference {
  /** Of its section; absent where the plan counts over all recommendations of the report. */
  code?: string;
  number: number;
  /** The words that name it, as printed; one heading may name several. */
  asCalled: string;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = String.raw`(?:\d{1,2}(?!\d)|(?:${words.join('|')})\b)`;
const numbers = String.raw`(${number}(?:\s*(?:,\s*and|,|&|and|to|-|–|\/|\+)\s*${number})*)`;
const mark = String.raw`\s*(?:(?:no\.?|number|numbers|#|:|-|–)\s*)?`;
/** What counts over all recommendations of a report. */
const ofAll = String.raw`\b(?:priority|priorities|priority\s+areas?|findings?|recommendations?)`;

/** Finds the findings that a text names by their number, in its order, each once: `Improvement areas 1 and 4`, `PA2`, `Priority 4`. */
export type FindReferences = (text: string) => Reference[];

/** @param sections whose findings plans name, with the names that they use */
export function referenceFinder(sections: readonly FindingSection[]): FindReferences {
  const named = (code: string | undefined, name: string, flags: string) => ({
    ...(code === undefined ? {} : { code }),
    pattern: new RegExp(`${name}${mark}${numbers}`, flags),
  });
  const patterns = [
    ...sections.flatMap(({ code, planNames }) => (planNames.words ? [named(code, planNames.words, 'gi')] : [])),
    ...sections.flatMap(({ code, planNames }) => (planNames.initials ? [named(code, planNames.initials, 'g')] : [])),
    ...sections.map(({ code }) => named(code, String.raw`\b${code}(?=-\d)`, 'g')),
    named(undefined, ofAll, 'gi'),
  ];
  return (text) => referencesIn(text, patterns);
}

const numberOf = (text: string) => (/^\d/.test(text) ? Number(text) : words.indexOf(text.toLowerCase()) + 1);

/** `1 and 4` → 1, 4; `1-3` → 1, 2, 3. */
function numbersOf(text: string): number[] {
  const parts = [...text.matchAll(new RegExp(number, 'gi'))];
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const value = numberOf(part[0]);
    if (!before) return [value];
    const between = text.slice(before.index + before[0].length, part.index).trim();
    const first = numberOf(before[0]);
    return /^(?:to|-|–)$/.test(between) && value > first && value - first < 15
      ? Array.from({ length: value - first }, (_, step) => first + 1 + step)
      : [value];
  });
}

function referencesIn(text: string, patterns: readonly { code?: string; pattern: RegExp }[]): Reference[] {
  const found: (Reference & { at: number })[] = [];
  /** By place in the text. */
  const taken = new Uint8Array(text.length);
  for (const { code, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      const asCalled = onOneLine(match[0]);
      for (const value of numbersOf(groupOf(match, 1)))
        found.push({ ...(code === undefined ? {} : { code }), number: value, asCalled, at: match.index });
    }
  }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ at: _, ...reference }) => reference);
  return [...new Map(ordered.toReversed().map((one) => [`${one.code} ${one.number}`, one])).values()].toReversed();
}
