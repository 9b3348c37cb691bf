import { plainText } from '../../documents/markdown/plain-text.ts';

/** A body as plain text on one line, and where it has more than that, also as the Markdown in the content folder. */
export function entryText(body: string): { text: string; markdown?: string } {
  const [text, markdown] = [plainText(body), body.trim()];
  return { text, ...(markdown === text ? {} : { markdown }) };
}
