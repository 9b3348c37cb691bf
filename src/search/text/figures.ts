import { ownValue } from '../../domain/own-value.ts';
import { foldText } from '../../domain/text/fold-text.ts';

/** A figure in a text, from `start` up to, not including, `end`. */
export interface Figure {
  /** One form, without spaces, for all the ways in which it may be written: `0-25`, `£10000000`, `40%`, `20week`. */
  normal: string;
  start: number;
  end: number;
}

const units = (
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' + 'seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const inWords = new Map([...units.map((word, at) => [word, at] as const), ...tens.map((word, at) => [word, 20 + 10 * at] as const)]);
inWords.set('zero', 0);

const inDigits = '\\d[\\d,]*(?:\\.\\d+)?';
const number = `((?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|zero|${units.toReversed().join('|')}|${inDigits})`;
const scale = `(?: ?(${Object.keys(scales).join('|')})(?![a-z]))`;
/** What may stand right before and after: not the rest of a word, a longer number or a date. */
const start = '(?<![\\p{L}\\p{N}]|\\d[-.,])';
const end = '(?![\\p{L}\\p{N}]|[-.,]\\d)';

interface Form {
  pattern: RegExp;
  /** What a text must hold to have one: few do, and this is found far sooner. */
  needs: RegExp;
  /** What one that is found is called. */
  normal: (parts: readonly string[]) => string | undefined;
}

/** The ways to write figures. */
const forms: readonly Form[] = [
  { pattern: form(`£ ?(${inDigits})${scale}?`), needs: /£/, normal: ([amount, times]) => money(amount, times) },
  { pattern: form(`${number}${scale}? pounds?`), needs: /pound/, normal: ([amount, times]) => money(amount, times) },
  { pattern: form(`${number} ?(?:%|per ?cent)`), needs: /%|cent/, normal: ([share]) => `${read(share)}%` },
  {
    pattern: form(`${number}(?: ?- ?|-? to )${number}`),
    needs: new RegExp(`(?:-|to) ?(?:\\d|${[...tens, ...units, 'zero'].join('|')})`),
    normal: ([from, to]) => (read(from) < read(to) ? `${read(from)}-${read(to)}` : undefined),
  },
  {
    pattern: form(`${number}[- ](hour|day|week|month|year)s?`),
    needs: /hour|day|week|month|year/,
    normal: ([many, unit]) => `${read(many)}${unit}`,
  },
];

/** Finds the figures of a text that may be written in several ways; one may stand within another. In their order. */
export function figuresIn(text: string): Figure[] {
  const folded = foldText(text);
  return forms
    .filter(({ needs }) => needs.test(folded))
    .flatMap(({ pattern, normal }) =>
      [...folded.matchAll(pattern)].flatMap(({ 0: match, index, ...parts }) => {
        const name = normal(Object.values(parts).slice(0, 2) as string[]);
        return name === undefined ? [] : { normal: name, start: index, end: index + match.length };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function form(pattern: string): RegExp {
  return new RegExp(`${start}${pattern}${end}`, 'gu');
}

function money(amount = '', times = ''): string {
  return `£${Number((read(amount) * (ownValue(scales, times) ?? 1)).toFixed(2))}`;
}

function read(typed = ''): number {
  const words = typed.split(/[- ]/).map((word) => inWords.get(word));
  return words.every((value) => value !== undefined)
    ? words.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : Number(typed.replaceAll(',', ''));
}
