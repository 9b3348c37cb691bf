import { plainText } from '../../documents/markdown/plain-text.ts';

/** A body twice: as plain text on one line, and as the Markdown that the content folder holds. */
export function entryText(body: string): { text: string; markdown: string } {
  return { text: plainText(body), markdown: body.trim() };
}
