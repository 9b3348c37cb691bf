import type { LeftOut } from './left-out.ts';

/** A footnote mark: one or more numbers, in brackets or bare; symbols; a small letter in brackets. */
const mark = /^(?:[[(]?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*[\])]?|[*†‡§¶#]{1,3}|[[(][a-z][\])])$/;

/** Units whose square or cube is printed raised. */
const unit = /(?:^|[\s\d(/])(?:[kcdm]?m|ft|in|yd|mi|miles?|metres?|feet)$/i;

/**
 * Whether raised characters refer to a footnote, rather than being a square or cube of a unit or the ending of a number (1st).
 * @param before the text that they follow
 */
export const isFootnoteMark = (raised: string, before: string): boolean =>
  mark.test(raised.trim()) && !(/^[23]$/.test(raised.trim()) && unit.test(before));

const digitsAbove = /[⁰¹²³⁴-⁹]+(?:[,⁻][⁰¹²³⁴-⁹]+)*/g;
const lettersAbove = /(?<=\d)[ˢᵗⁿᵈʳʰ]{2}/g;

/** A text without raised digits that refer to footnotes, which go into `leftOut`; raised endings (1ˢᵗ) become plain letters. */
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
