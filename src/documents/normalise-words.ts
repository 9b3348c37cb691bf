import { withoutInvisible } from './without-invisible.ts';

/** A soft hyphen says where a word may be broken; within a line it is not part of the word. */
const softHyphen = /\u00AD/g;

/** Characters whose meaning depends on the font: glyphs of symbol fonts, not letters. */
const privateUse = /\p{Co}/gu;

/** Letters printed as one character (ﬁ, ﬂ, ﬀ, ﬆ, Ĳ, ǆ). */
const ligatures = /[\u0132\u0133\u01C4-\u01CC\u01F1-\u01F3\uFB00-\uFB06\uFB13-\uFB17]/g;

/** Hyphens that differ only in whether a line may end at them. */
const hyphens = /[\u2010\u2011]/g;

/**
 * Spaces of any width, non-breaking ones included, and characters that end a line only in some programs. Not line ends and tabs,
 * which separate lines and cells.
 */
const spaces = /[\v\f\u2028\u2029\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The words of a text as every format gives them: without invisible characters, soft hyphens and glyphs of symbol fonts;
 * ligatures as their letters, letters composed, spaces plain. Raised and lowered digits (m², H₂O) stay as they are.
 */
export const normaliseWords = (text: string): string =>
  withoutInvisible(text.replaceAll('\u0085', ' '))
    .replace(softHyphen, '')
    .replace(privateUse, '')
    .replace(ligatures, (sign) => sign.normalize('NFKC'))
    .replace(hyphens, '-')
    .replace(spaces, ' ')
    .normalize('NFC');
