import type { Root } from 'mdast';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ownValue } from '../domain/own-value.ts';
import { joinLines } from './join-lines.ts';
import type { LeftOut } from './left-out.ts';
import { limits } from './limits.ts';
import { blocksOf, measure } from './pdf/blocks.ts';
import { checkFile } from './pdf/check-file.ts';
import { drawnLetters } from './pdf/drawn-letters.ts';
import { withoutFootnotes } from './pdf/footnotes.ts';
import { type Stripped, withoutFurniture } from './pdf/furniture.ts';
import { joinPages } from './pdf/join-pages.ts';
import { linesOf } from './pdf/lines.ts';
import { lostLetters } from './pdf/lost-letters.ts';
import { printedText } from './pdf/printed-text.ts';
import { type PageText, readPage } from './pdf/read-pages.ts';
import { splitHeadings } from './pdf/split-headings.ts';
import { toMdast } from './pdf/to-mdast.ts';
import { withoutUnseen } from './pdf/unseen-runs.ts';
import { UnreadableInput } from './unreadable-input.ts';

const reasons: Record<string, [what: string, todo: string]> = {
  PasswordException: ['the PDF is encrypted and asks for a password', 'save a copy without a password and ingest that'],
  InvalidPDFException: ['the PDF is damaged or cut short', 'download it again and compare its size with the original'],
};

type Suspicion = Omit<ReturnType<typeof checkFile>, 'agrees'>;

/**
 * The text that a reader sees on all pages; what is left out goes into `leftOut`, and pages where that is unclear into `unsure`.
 */
async function readPages(bytes: Uint8Array, { mayHide, mayStrike }: Suspicion, leftOut: LeftOut[], unsure: number[]): Promise<PageText[]> {
  // pdf.js takes over the buffer, hence the copy.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    const count = document.numPages;
    if (count === 0) throw new UnreadableInput('no-pages', 'the PDF has no pages', 'download it again and look at it first');
    if (count > limits.pages) {
      const what = `the PDF has ${count} pages, and no report has more than ${limits.pages}`;
      throw new UnreadableInput('too-long', what, 'check that this is the report');
    }
    const pages: PageText[] = [];
    let runs = 0;
    const layers = mayHide ? await document.getOptionalContentConfig() : undefined;
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      // The text first, which stops where there is too much of it.
      const text = await readPage(page);
      const drawn = layers && drawnLetters(await page.getOperatorList(), (layer) => layers.isVisible(layer));
      const seen = withoutUnseen(page, text, mayStrike ? await page.getAnnotations() : [], drawn);
      if (seen.unsure) unsure.push(number);
      pages.push(seen.text);
      runs += seen.text.runs.length;
      if (runs > limits.runs) {
        const what = `the PDF has more than ${limits.runs.toLocaleString('en-GB')} stretches of text, more than any report`;
        throw new UnreadableInput('too-large', what, 'check that this is the report');
      }
      leftOut.push(...seen.leftOut);
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    const { name, message } = error as Error;
    const [what, todo] = ownValue(reasons, name) ?? [
      `the PDF could not be read (${message})`,
      'download it again and compare its size with the original',
    ];
    throw new UnreadableInput('broken-pdf', what, todo);
  } finally {
    await task.destroy();
  }
}

/** What a profile knows of its documents that helps to read their pages. */
export interface PdfHints {
  /** Recognises headings and table heads, which never continue across a page, by their text. */
  standsAlone: (text: string) => boolean;
  /** Recognises headings of sections by their text. */
  isHeading: (text: string) => boolean;
  /** Recognises running heads and footers by their text. */
  isRunningHead: (text: string) => boolean;
}

/** Something that a person should compare with the document. */
export interface PdfDoubt {
  rule: 'page-break' | 'unexplained-words' | 'damaged';
  reason: string;
}

export interface ParsedPdf {
  tree: Root;
  /** The document's text as printed, in which the tree's blocks have their `data.printed`. */
  printed: string;
  pages: number;
  doubts: PdfDoubt[];
  leftOut: LeftOut[];
}

const excerpt = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

/**
 * Reads a PDF as Markdown's tree; every block says on which page it starts and ends. All that the pages hold is in the tree,
 * a running head, or named in a doubt.
 * @throws UnreadableInput where it is encrypted, damaged, without text, or too long to be a report
 */
export async function parsePdf(bytes: Uint8Array, { standsAlone, isHeading, isRunningHead }: PdfHints): Promise<ParsedPdf> {
  const { agrees, ...suspicion } = checkFile(bytes, limits.unpackedBytes);
  const unseen: LeftOut[] = [];
  const unsure: number[] = [];
  const read = await readPages(bytes, suspicion, unseen, unsure);
  const { pages, dropped } = withoutFurniture(read);
  const { lines, footnotes } = withoutFootnotes(pages.flatMap(linesOf));
  if (lines.length === 0) {
    throw new UnreadableInput('no-text', 'the PDF has no text, only pictures of pages', 'run it through OCR first, such as ocrmypdf');
  }
  const measures = measure(lines);
  const { blocks, repeated, doubts: breaks } = joinPages(splitHeadings(blocksOf(lines, measures), isHeading), pages, measures, standsAlone);
  const printed = printedText(read, new Set(dropped.map(({ run }) => run)));
  const tree = toMdast(blocks, printed);
  const doubts: PdfDoubt[] = breaks.map(({ page, text }) => ({
    rule: 'page-break',
    reason: `page ${page} starts after a full stop; whether ${excerpt(text)} goes on with the page before cannot be told`,
  }));
  for (const page of unsure)
    doubts.push({ rule: 'unexplained-words', reason: `page ${page} draws text that does not show, and which it is cannot be told` });
  if (!agrees) doubts.push({ rule: 'damaged', reason: 'parts of the PDF are not where it says: some may be damaged or missing' });
  for (const { page, text } of edgesOf(dropped)) {
    if (!isRunningHead(text)) doubts.push({ rule: 'unexplained-words', reason: `left out at the edge of page ${page}: ${excerpt(text)}` });
  }
  const leftOut = [...footnotes, ...lines.flatMap((line) => line.leftOut)];
  const known = [
    ...dropped.map(({ run }) => run.text),
    ...repeated.flatMap((block) => block.lines.map(({ text }) => text)),
    ...lines.map(({ bullet }) => bullet),
    ...leftOut.map(({ text }) => text),
  ];
  const lost = lostLetters(
    read.flatMap(({ runs }) => runs.map(({ text }) => text)),
    known,
    tree,
  );
  if (lost !== 0) {
    const what = lost > 0 ? `${lost} letters of the document are in no part of what was read` : `${-lost} letters were read twice`;
    doubts.push({ rule: 'unexplained-words', reason: what });
  }
  return { tree, printed: printed.text, pages: pages.length, doubts, leftOut: [...unseen, ...leftOut] };
}

/** What was dropped at a page's edge for its mark alone, a text a page. */
function edgesOf(dropped: Stripped['dropped']): { page: number; text: string }[] {
  const byPage = Map.groupBy(
    dropped.filter(({ once }) => once),
    ({ page }) => page,
  );
  return [...byPage].map(([page, parts]) => ({
    page,
    text: joinLines(
      parts.map(({ run }) => run.text.trim()),
      new Set(),
    ),
  }));
}
