import { withoutInvisible } from '../ingest/without-invisible.ts';

/** A cell's text with white space run together within each line and empty lines left out. */
export const tidyCell = (text: string): string =>
  withoutInvisible(text)
    .split(/[\n\r\v\f]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
