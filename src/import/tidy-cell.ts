import { withoutInvisible } from '../ingest/without-invisible.ts';
import { signOf } from './word/symbols.ts';

/** Signs of symbol fonts have codes that no other font knows; ticks and boxes are told by theirs. */
const withSigns = (text: string) => text.replace(/[\u{F000}-\u{F0FF}]/gu, (sign) => signOf('Wingdings', sign.codePointAt(0) ?? 0) ?? sign);

/** A cell's text with white space run together within each line and empty lines left out. */
export const tidyCell = (text: string): string =>
  withSigns(withoutInvisible(text))
    .split(/[\n\r\v\f]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
