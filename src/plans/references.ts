import { groupOf } from '../domain/text/group-of.ts';
import { onOneLine } from '../domain/text/run-together.ts';

/** A finding as a plan names it by number. */
export interface Reference {
  /** `list` counts over both kinds, priority actions first. */
  kind: 'pa' | 'ia' | 'list';
  number: number;
  /** The words that name it, as printed; one heading may name several. */
  asCalled: string;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = String.raw`(?:\d{1,2}(?!\d)|(?:${words.join('|')})\b)`;
const numbers = String.raw`(${number}(?:\s*(?:,\s*and|,|&|and|to|-|–|\/|\+)\s*${number})*)`;
const mark = String.raw`\s*(?:(?:no\.?|number|numbers|#|:|-|–)\s*)?`;
const named: readonly [Reference['kind'], string, string][] = [
  ['pa', String.raw`\b(?:areas?\s+for\s+)?priority\s+actions?(?:\s+areas?)?`, 'gi'],
  ['ia', String.raw`\b(?:areas?\s+(?:for|of)\s+improvements?|improvement\s+areas?)`, 'gi'],
  ['pa', String.raw`\bA?PAs?`, 'g'],
  ['ia', String.raw`\b(?:AFIs?|AfIs?|IAs?)`, 'g'],
  ['pa', String.raw`\bpa(?=-\d)`, 'g'],
  ['ia', String.raw`\bia(?=-\d)`, 'g'],
  ['list', String.raw`\b(?:priority|priorities|priority\s+areas?|findings?|recommendations?)`, 'gi'],
];
const patterns = named.map(([kind, name, flags]) => ({ kind, pattern: new RegExp(`${name}${mark}${numbers}`, flags) }));

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

/** Findings that a text names by their number, in its order, each once: `Improvement areas 1 and 4`, `PA2`, `Priority 4`. */
export function referencesIn(text: string): Reference[] {
  const found: (Reference & { at: number })[] = [];
  /** By place in the text. */
  const taken = new Uint8Array(text.length);
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      const asCalled = onOneLine(match[0]);
      for (const value of numbersOf(groupOf(match, 1))) found.push({ kind, number: value, asCalled, at: match.index });
    }
  }
  const ordered = found.sort((a, b) => a.at - b.at).map(({ at: _, ...reference }) => reference);
  return [...new Map(ordered.toReversed().map((one) => [`${one.kind} ${one.number}`, one])).values()].toReversed();
}
