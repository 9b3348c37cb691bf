import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { filesBelow } from '../../../src/content/files-below.ts';

/** @returns the text of a page, counted from 1, as PDF.js gives it in its order */
export type PageTexts = (page: number) => Promise<string>;

/** PDF files of a folder by their SHA-256, as they are named in annotations. */
export function pdfsBelow(folder: string | undefined): Map<string, Buffer> {
  if (!folder || !existsSync(folder)) return new Map();
  const files = filesBelow(folder).filter((file) => /\.pdf$/i.test(file));
  return new Map(
    files.map((file) => readFileSync(join(folder, file))).map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes]),
  );
}

/** Opens a PDF; a page that is not there is empty. */
export function pageTexts(bytes: Buffer): PageTexts {
  const opened = getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = new Map<number, Promise<string>>();
  const read = async (number: number) => {
    const pdf = await opened;
    if (number > pdf.numPages) return '';
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  };
  return (number) => {
    const page = pages.get(number) ?? read(number);
    pages.set(number, page);
    return page;
  };
}
