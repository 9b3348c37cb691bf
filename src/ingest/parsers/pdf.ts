import type { Root } from 'mdast';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableInput } from '../unreadable-input.ts';
import { blocksOf, measure } from './pdf/blocks.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { joinPages } from './pdf/join-pages.ts';
import { linesOf } from './pdf/lines.ts';
import { type PageText, readPage } from './pdf/read-pages.ts';
import { toMdast } from './pdf/to-mdast.ts';

/** Reports have about ten pages; a document of more than this is none. */
const maxPages = 500;

const reasons: Record<string, [what: string, todo: string]> = {
  PasswordException: ['the PDF is encrypted and asks for a password', 'save a copy without a password and ingest that'],
  InvalidPDFException: ['the PDF is damaged or cut short', 'download it again and compare its size with the original'],
};

/** All pages' text, or what keeps pdf.js from reading it. */
async function readPages(bytes: Uint8Array): Promise<PageText[]> {
  // pdf.js takes the buffer for its own, hence the copy.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    const count = document.numPages;
    if (count > maxPages) {
      const what = `the PDF has ${count} pages, and no report has more than ${maxPages}`;
      throw new UnreadableInput('too-long', what, 'check that this is the report');
    }
    const pages: PageText[] = [];
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    const { name, message } = error as Error;
    const [what, todo] = reasons[name] ?? [
      `the PDF could not be read (${message})`,
      'download it again and compare its size with the original',
    ];
    throw new UnreadableInput('broken-pdf', what, todo);
  } finally {
    await task.destroy();
  }
}

export interface ParsedPdf {
  tree: Root;
  pages: number;
  /** Blocks at the head of a page of which it could not be told whether they go on with the page before. */
  doubts: { page: number; text: string }[];
}

/**
 * Reads a PDF as Markdown's tree; every block says on which page it starts and ends.
 * @param standsAlone tells headings and table heads by their text, which never go on over a page
 * @throws UnreadableInput where it is encrypted, damaged, without text, or too long to be a report
 */
export async function parsePdf(bytes: Uint8Array, standsAlone: (text: string) => boolean): Promise<ParsedPdf> {
  const pages = withoutFurniture(await readPages(bytes));
  const lines = pages.flatMap(linesOf);
  if (lines.length === 0) {
    throw new UnreadableInput('no-text', 'the PDF has no text, only pictures of pages', 'run it through OCR first, such as ocrmypdf');
  }
  const measures = measure(lines);
  const { blocks, doubts } = joinPages(blocksOf(lines, measures), pages, measures, standsAlone);
  return { tree: toMdast(blocks), pages: pages.length, doubts };
}
