import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '../../documents/limits.ts';
import { checkFile } from '../../documents/pdf/check-file.ts';
import { withoutFurniture } from '../../documents/pdf/furniture.ts';
import { linesOf } from '../../documents/pdf/lines.ts';
import { type PageText, readPage } from '../../documents/pdf/read-pages.ts';
import { uprightPage } from '../../documents/pdf/upright-page.ts';
import type { LeftOutCell } from '../../documents/tables/left-out.ts';
import type { PlanText } from '../../documents/tables/plan-table.ts';
import { tidyCell } from '../../documents/tables/tidy-cell.ts';
import { UnreadableInput } from '../../documents/unreadable-input.ts';
import { gridByPlace } from './grid-by-place.ts';
import { gridByTags } from './grid-by-tags.ts';

interface PdfPages {
  pages: PageText[];
  leftOut: LeftOutCell[];
}

async function readPages(bytes: Uint8Array): Promise<PdfPages> {
  checkFile(bytes, limits.unpackedBytes);
  // pdf.js takes over the buffer, hence the copy.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) {
      throw new UnreadableInput('too-long', `the PDF has ${document.numPages} pages`, 'cut out the pages of the plan');
    }
    const pages: PageText[] = [];
    const leftOut: LeftOutCell[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const { page, content, apart } = await uprightPage(await document.getPage(number));
      runs += content.items.length;
      if (runs > limits.runs)
        throw new UnreadableInput(
          'too-large',
          `the PDF has more than ${limits.runs.toLocaleString('en-GB')} stretches of text`,
          'cut out the pages of the plan',
        );
      pages.push(await readPage(page, async () => content));
      leftOut.push(
        ...apart.map((text): LeftOutCell => ({ place: `page ${number}`, address: 'across it', reason: 'slanted', text, isPart: true })),
      );
    }
    return { pages, leftOut };
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw new UnreadableInput(
      'broken-pdf',
      `the PDF could not be read (${(error as Error).message})`,
      'download it again, or save a copy without a password',
    );
  } finally {
    await task.destroy();
  }
}

/**
 * Reads the tables of a PDF: by its tags where it has tagged tables, otherwise by the positions of its words.
 * @throws UnreadableInput where it is encrypted, damaged, without text, or too long
 */
export async function tablesFromPdf(bytes: Uint8Array): Promise<PlanText> {
  const read = await readPages(bytes);
  const { pages, dropped } = withoutFurniture(read.pages);
  const leftOut = [...read.leftOut];
  for (const [page, runs] of Map.groupBy(dropped, (one) => one.page)) {
    const text = tidyCell(runs.map(({ run }) => run.text).join(' '));
    if (text) leftOut.push({ place: `page ${page}`, address: 'at its edge', reason: 'running-head', text, isPart: true });
  }
  const lines = pages.flatMap(linesOf);
  if (lines.length === 0) {
    throw new UnreadableInput('no-text', 'the PDF has no text, only pictures of pages', 'run it through OCR first, such as ocrmypdf');
  }
  const plan = lines.some(({ cell }) => cell) ? gridByTags(lines) : gridByPlace(pages);
  return { ...plan, leftOut: [...(plan.leftOut ?? []), ...leftOut] };
}
