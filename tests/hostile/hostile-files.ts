import { archives } from './archives.ts';
import { pdfs } from './pdfs.ts';
import { texts } from './texts.ts';
import { webPages } from './web-pages.ts';
import { wordDocuments } from './word-documents.ts';
import { workbooks } from './workbooks.ts';

const encoder = new TextEncoder();
const encoded = (made: Record<string, () => string>) =>
  Object.fromEntries(Object.entries(made).map(([name, make]) => [name, () => encoder.encode(make())] as const));

/** Hostile files by their names, made when they are asked for. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  ...encoded(webPages),
  ...encoded(texts),
  ...workbooks,
  ...wordDocuments,
  ...archives,
  ...pdfs,
};
