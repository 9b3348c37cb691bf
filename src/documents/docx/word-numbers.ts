import { ownValue } from '../../domain/own-value.ts';
import type { WordStyles } from './word-styles.ts';
import { childOf, valOf, type XmlElement } from './xml-tree.ts';

interface Level {
  start: number;
  format: string;
  /** Such as `%1.%2`. */
  text: string;
  /** All its numbers are written in digits. */
  isLegal: boolean;
  /** The level, from 1, after which it restarts; 0 for never, undefined for any level above. */
  restart: number | undefined;
}

const roman: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const asRoman = (value: number): string => {
  const [size, letters] = roman.find(([most]) => most <= value) ?? [value, ''];
  return value > 0 ? letters + asRoman(value - size) : '';
};
/** a to z, then aa, bb and so on, as Word counts. */
const asLetter = (value: number) => (value > 0 ? String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)) : '');
const asOrdinal = (value: number) => {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** Numbers beyond these are written in digits; Word's letters and Roman numerals end there too. */
const most: Readonly<Record<string, number>> = { lowerLetter: 780, upperLetter: 780, lowerRoman: 32_767, upperRoman: 32_767 };

/** A number in the format of its level; in digits where the format is unknown. */
export function inFormat(value: number, format: string): string {
  if (value > (ownValue(most, format) ?? value)) return String(value);
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return asLetter(value);
    case 'upperLetter':
      return asLetter(value).toUpperCase();
    case 'lowerRoman':
      return asRoman(value);
    case 'upperRoman':
      return asRoman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return asOrdinal(value);
    default:
      return String(value);
  }
}

function levelOf(element: XmlElement): Level {
  const restart = valOf(element, 'lvlRestart');
  return {
    start: Number(valOf(element, 'start') ?? 0),
    format: valOf(element, 'numFmt') ?? 'decimal',
    text: valOf(element, 'lvlText') ?? '',
    isLegal: childOf(element, 'isLgl') !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
  };
}

/** What a word processor prints before a paragraph. */
export interface ParagraphNumber {
  /** `1.1`, `(a)`; empty for a bullet. */
  text: string;
  isBullet: boolean;
  level: number;
}

/** Counts the paragraphs of a document that have an automatic number, in their order. */
export class WordNumbers {
  private readonly abstract = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly known = new Map<string, Map<number, Level>>();
  private readonly begun = new Set<string>();
  private readonly styles: WordStyles;

  constructor(numbering: XmlElement | undefined, styles: WordStyles) {
    this.styles = styles;
    for (const element of numbering?.children[0]?.children ?? []) {
      const { abstractNumId, numId } = element.attributes;
      if (element.name === 'abstractNum' && abstractNumId !== undefined) this.abstract.set(abstractNumId, element);
      if (element.name === 'num' && numId !== undefined) this.lists.set(numId, element);
    }
  }

  /** The definition of a list, which may be a reference to another by way of a style. */
  private definition(numId: string, seen = 0): { id: string; element: XmlElement } | undefined {
    const id = valOf(this.lists.get(numId), 'abstractNumId');
    const element = id === undefined ? undefined : this.abstract.get(id);
    if (id === undefined || !element) return undefined;
    const link = valOf(element, 'numStyleLink');
    if (!link || seen > 8) return { id, element };
    const other = this.styles
      .chain(link)
      .map((style) => valOf(style, 'pPr', 'numPr', 'numId'))
      .find(Boolean);
    return other ? this.definition(other, seen + 1) : { id, element };
  }

  private levels(numId: string, element: XmlElement): Map<number, Level> {
    const known = this.known.get(numId);
    if (known) return known;
    const found = new Map<number, Level>();
    this.known.set(numId, found);
    const take = (parent: XmlElement) => {
      for (const child of parent.children) if (child.name === 'lvl') found.set(Number(child.attributes['ilvl']), levelOf(child));
    };
    take(element);
    for (const override of this.lists.get(numId)?.children ?? []) {
      if (override.name !== 'lvlOverride') continue;
      take(override);
      const at = Number(override.attributes['ilvl']);
      const start = valOf(override, 'startOverride');
      const level = found.get(at);
      if (level && start !== undefined) found.set(at, { ...level, start: Number(start) });
    }
    return found;
  }

  /** The list and level of a paragraph: its own, or its style's. */
  private placeOf(properties: XmlElement | undefined): { numId: string; level: number } | undefined {
    const own = childOf(properties, 'numPr');
    const chain = this.styles.ofParagraph(properties);
    const fromStyle = chain.map((style) => ({ style, numPr: childOf(style, 'pPr', 'numPr') })).find(({ numPr }) => valOf(numPr, 'numId'));
    const numId = valOf(own, 'numId') ?? valOf(fromStyle?.numPr, 'numId');
    if (!numId || numId === '0') return undefined;
    const stated = valOf(own, 'ilvl') ?? valOf(fromStyle?.numPr, 'ilvl');
    if (stated !== undefined) return { numId, level: Number(stated) };
    // A level of the list may name the style that it numbers.
    const ids = chain.map(({ attributes }) => attributes['styleId']);
    const linked = this.definition(numId)?.element.children.find((level) => ids.includes(valOf(level, 'pStyle')));
    return { numId, level: Number(linked?.attributes['ilvl'] ?? 0) };
  }

  /** The number of the next paragraph; to be called once for each, in the document's order. */
  next(properties: XmlElement | undefined): ParagraphNumber | undefined {
    const place = this.placeOf(properties);
    const definition = place && this.definition(place.numId);
    if (!place || !definition) return undefined;
    const levels = this.levels(place.numId, definition.element);
    const level = levels.get(place.level);
    if (!level) return undefined;
    const counts = this.counts.get(definition.id) ?? [];
    this.counts.set(definition.id, counts);
    const key = `${place.numId} ${place.level}`;
    const overrides = this.lists
      .get(place.numId)
      ?.children.some(
        (child) => child.name === 'lvlOverride' && Number(child.attributes['ilvl']) === place.level && childOf(child, 'startOverride'),
      );
    // A list with its own start begins there when first encountered, then continues.
    if (overrides && !this.begun.has(key)) counts[place.level] = undefined;
    this.begun.add(key);
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    for (let below = place.level + 1; below < 9; below++) {
      const restart = levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && place.level < restart)) counts[below] = undefined;
    }
    if (level.format === 'bullet') return { text: '', isBullet: true, level: place.level };
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      const value = counts[at] ?? other?.start ?? 1;
      return inFormat(value, level.isLegal && at !== place.level ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return { text: text.trim(), isBullet: false, level: place.level };
  }
}
