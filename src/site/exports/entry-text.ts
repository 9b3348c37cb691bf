import { plainText } from '../../documents/markdown/plain-text.ts';

/** A body twice: as plain text on one line, and as the Markdown in the content folder. */
export function entryText(body: string): { text: string; markdown: string } {
  return { text: plainText(body), markdown: body.trim() };
}
