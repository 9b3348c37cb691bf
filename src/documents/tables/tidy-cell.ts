import { onOneLine } from '../../domain/text/run-together.ts';
import { signOf } from '../docx/symbols.ts';
import { normaliseWords } from '../normalise-words.ts';
import { withoutInvisible } from '../without-invisible.ts';

/** Symbol fonts use codes that no other font does; ticks and boxes are recognised by theirs. */
const withSigns = (text: string) => text.replace(/[\u{F000}-\u{F0FF}]/gu, (sign) => signOf('Wingdings', sign.codePointAt(0) ?? 0) ?? sign);

/** The words of a cell, normalised as any text; a cell that holds only an unknown character is still not blank. */
function wordsOf(text: string): string {
  const signed = withSigns(text);
  const words = normaliseWords(signed);
  return words.trim() ? words : withoutInvisible(signed);
}

/** A cell's text with white space run together within each line and empty lines left out. */
export const tidyCell = (text: string): string =>
  wordsOf(text)
    .split(/[\n\r\v\f]+/)
    .map((line) => onOneLine(line))
    .filter(Boolean)
    .join('\n');
