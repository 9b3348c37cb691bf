import type { Element } from 'hast';
import { type ClassStyles, classesOf, propertyOf, styleOf } from '../../documents/html/page-styles.ts';
import { colourName } from '../../documents/sheets/colour-name.ts';
import { ownValue } from '../../domain/own-value.ts';
import { colourOf } from '../status-of.ts';

/** Colours that style sheets name, where plans use them; those that people call by the same name are not listed. */
const cssNames: Record<string, string> = {
  red: 'red',
  darkred: 'red',
  crimson: 'red',
  firebrick: 'red',
  tomato: 'red',
  salmon: 'red',
  orange: 'amber',
  darkorange: 'amber',
  gold: 'amber',
  amber: 'amber',
  yellow: 'yellow',
  green: 'green',
  lime: 'green',
  limegreen: 'green',
  lightgreen: 'green',
  darkgreen: 'green',
  seagreen: 'green',
  forestgreen: 'green',
  blue: 'blue',
  navy: 'blue',
  lightblue: 'blue',
  dodgerblue: 'blue',
  royalblue: 'blue',
  purple: 'purple',
};

/** Words that sites use instead of a colour's name. */
const classNames: Record<string, string> = { success: 'green', danger: 'red', warning: 'amber' };

function named(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short)
    return colourName(
      short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase(),
    );
  const long = /^#([\da-f]{6})(?:[\da-f]{2})?$/.exec(text);
  if (long?.[1]) return colourName(long[1].toUpperCase());
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  if (parts)
    return colourName(
      parts
        .slice(1)
        .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase(),
    );
  return ownValue(cssNames, text);
}

/** The parts of a value between white space; `rgb(0, 128, 0)` is one. */
const partOfValue = /(?:[^\s(]|\([^)]*\)?)+/g;

/** The name of an element's own colour: its background, or a class that says one. */
export function elementColour(element: Element, styles: ClassStyles): string | undefined {
  const background = [...styleOf(element, styles).matchAll(/background(?:-color)?\s*:\s*([^;!]+)/gi)].at(-1)?.[1];
  const plain = background ?? propertyOf(element, 'bgColor');
  const value = plain.match(partOfValue)?.map(named).find(Boolean);
  const name =
    value ??
    classesOf(element)
      .flatMap((one) => one.toLowerCase().split(/[-_]+/))
      .map((word) => (word.length > 2 ? (ownValue(classNames, word) ?? colourOf(word)) : undefined))
      .find(Boolean);
  return name && !/^(?:white|black|grey)$/.test(name) ? name : undefined;
}

/** The colour that a cell shows: its own, or that of an element within it. */
export function cellColour(cell: Element, styles: ClassStyles): string | undefined {
  const own = elementColour(cell, styles);
  if (own) return own;
  for (const child of cell.children) {
    const found = child.type === 'element' ? cellColour(child, styles) : undefined;
    if (found) return found;
  }
  return undefined;
}
