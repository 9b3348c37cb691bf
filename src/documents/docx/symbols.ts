import { ownValue } from '../../domain/own-value.ts';

/** Characters of the symbol fonts used for ticks and boxes, by font and the low byte of their code. */
const signs: Record<string, Record<number, string>> = {
  wingdings: {
    74: '☺',
    76: '☹',
    108: '●',
    110: '■',
    111: '☐',
    113: '☐',
    114: '☐',
    167: '▪',
    168: '☐',
    224: '→',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 42: '☐', 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '☐' },
  webdings: { 97: '✓', 99: '☐', 103: '■', 114: '✗' },
};

export const isSymbolFont = (font: string | undefined): font is string =>
  font !== undefined && /^(?:wingdings(?: [23])?|webdings)$/i.test(font);

/** The character that a symbol font shows for a code, or undefined where it is unknown. */
export const signOf = (font: string | undefined, code: number): string | undefined => ownValue(signs, font?.toLowerCase())?.[code & 0xff];

export const box = (isTicked: boolean): string => (isTicked ? '☑' : '☐');
