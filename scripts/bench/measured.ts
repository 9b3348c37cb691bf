import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { findingText } from '../../src/documents/markdown/finding-text.ts';
import { gatherInputs } from '../../src/ingest/gather-inputs.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { polarityOf } from '../../src/tagging/polarity-of.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { tagThemes } from '../../src/tagging/tag-themes.ts';

/** What is measured: pdf.js handing over the text, the text and the structure tree, or ingest. */
export type What = 'text' | 'tree' | 'ingest';

/**
 * Run as a process of its own, `node measured.ts text|tree|ingest FOLDER`, so that what was measured before neither warms it up nor
 * counts among its memory. Prints what {@link Measured} says as JSON.
 */
export interface Measured {
  /** Of processor time, all threads together. */
  milliseconds: number;
  /** Of a second run that changes nothing; ingest only. */
  again: number;
  pages: number;
  /** Of tagging all findings once more; ingest only. */
  tagging: number;
  /** Memory at most, in MB. */
  megabytes: number;
}

const [, , what, folder = ''] = process.argv;
const inputs = gatherInputs([folder]).inputs;
/** Milliseconds of processor time that this process has taken, all its threads together. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const measured: Measured = { milliseconds: 0, again: 0, tagging: 0, pages: 0, megabytes: 0 };
if (what === 'ingest') {
  const content = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  const time = async () => {
    const began = spent();
    await ingest(content, inputs, 1, () => {});
    return spent() - began;
  };
  measured.milliseconds = await time();
  measured.again = await time();
  const tagger = readTagger(content);
  const { findings } = readContentFolder(content).content;
  const texts = findings.map(({ at, body }) => ({ role: at.role, text: findingText(body) }));
  const began = spent();
  for (const { role, text } of texts) {
    tagThemes(text, tagger);
    polarityOf(role, text);
  }
  measured.tagging = spent() - began;
  rmSync(content, { recursive: true });
} else {
  const withTree = what === 'tree';
  Object.assign(
    measured,
    await bareExtraction(
      inputs.map(({ bytes }) => bytes),
      withTree,
    ),
  );
}
measured.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify(measured));

/** What pdf.js alone takes to hand over all text of some PDFs, with or without the structure tree that it belongs to. */
async function bareExtraction(files: Uint8Array[], withTree: boolean): Promise<{ milliseconds: number; pages: number }> {
  const began = spent();
  let pages = 0;
  for (const bytes of files) {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent({ includeMarkedContent: withTree });
      if (withTree) await page.getStructTree();
      page.cleanup();
    }
    pages += document.numPages;
    await task.destroy();
  }
  return { milliseconds: spent() - began, pages };
}
