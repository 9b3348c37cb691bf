import { withoutInvisible } from './without-invisible.ts';

/** A soft hyphen says where a word may be parted; within a line it is no letter of the word. */
const softHyphen = /\u00AD/g;

/** Characters that each font means otherwise: a glyph of a symbol font, not a letter. */
const privateUse = /\p{Co}/gu;

/** Letters that are printed as one sign (ﬁ, ﬂ, ﬀ, ﬆ, Ĳ, ǆ), each a word's own letters. */
const ligatures = /[\u0132\u0133\u01C4-\u01CC\u01F1-\u01F3\uFB00-\uFB06\uFB13-\uFB17]/g;

/** Hyphens that differ only in whether a line may end at them. */
const hyphens = /[\u2010\u2011]/g;

/**
 * Spaces of any width, the fixed ones included, and signs that end a line in some programs alone. Line ends and tabs are not among
 * them, for they part lines and cells.
 */
const spaces = /[\v\f\u2028\u2029\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The words of a text as every format gives them: without characters that are not seen, soft hyphens and glyphs of symbol
 * fonts; ligatures as their letters, letters composed, spaces plain. Raised and lowered digits (m², H₂O) stay as they are.
 */
export const normaliseWords = (text: string): string =>
  withoutInvisible(text.replaceAll('\u0085', ' '))
    .replace(softHyphen, '')
    .replace(privateUse, '')
    .replace(ligatures, (sign) => sign.normalize('NFKC'))
    .replace(hyphens, '-')
    .replace(spaces, ' ')
    .normalize('NFC');
