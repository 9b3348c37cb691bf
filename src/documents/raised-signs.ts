import type { LeftOut } from './left-out.ts';

/** What refers to a footnote: a number or several, in brackets or bare; signs; a small letter in brackets. */
const mark = /^(?:[[(]?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*[\])]?|[*†‡§¶#]{1,3}|[[(][a-z][\])])$/;

/** Units whose square or cube is printed raised. */
const unit = /(?:^|[\s\d(/])(?:[kcdm]?m|ft|in|yd|mi|miles?|metres?|feet)$/i;

/**
 * Whether raised characters refer to a footnote: they are no square or cube of a unit, and no ending of a number (1st).
 * @param before the text that they follow
 */
export const isFootnoteMark = (raised: string, before: string): boolean =>
  mark.test(raised.trim()) && !(/^[23]$/.test(raised.trim()) && unit.test(before));

const digitsAbove = /[⁰¹²³⁴-⁹]+(?:[,⁻][⁰¹²³⁴-⁹]+)*/g;
const lettersAbove = /(?<=\d)[ˢᵗⁿᵈʳʰ]{2}/g;

/** A text without its raised digits that refer to footnotes, which are put into `leftOut`; raised endings (1ˢᵗ) stand plainly. */
export function withoutFootnoteMarks(text: string, leftOut: LeftOut[], page?: number): string {
  return text
    .replace(digitsAbove, (signs, at: number) => {
      const before = text.slice(Math.max(0, at - 40), at);
      const plain = signs.normalize('NFKC').replace('\u2212', '-');
      if (!isFootnoteMark(plain, before)) return signs;
      leftOut.push({ what: 'footnote-mark', text: plain, after: before, ...(page === undefined ? {} : { page }) });
      return '';
    })
    .replace(lettersAbove, (signs) => signs.normalize('NFKC'));
}
