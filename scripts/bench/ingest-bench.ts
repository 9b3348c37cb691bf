import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Measured, What } from './measured.ts';
import { median } from './median.ts';

function measured(what: What, corpus: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/measured.ts', what, corpus], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${what} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * What ingest takes beside pdf.js handing over the text alone, and the text with the structure tree, which ingest needs too, as
 * lines to print. In processor time, of which what else the machine does takes none.
 */
export function ingestBench(corpus: string, rounds: number): string[] {
  if (!existsSync(corpus)) return [`ingest: skipped, there are no PDFs in ${corpus}`];
  const runs = Array.from({ length: rounds }, () => ({
    text: measured('text', corpus),
    tree: measured('tree', corpus),
    whole: measured('ingest', corpus),
  }));
  const pages = runs[0]?.text.pages ?? Number.NaN;
  const text = median(runs.map((run) => run.text.milliseconds));
  const tree = median(runs.map((run) => run.tree.milliseconds));
  const whole = median(runs.map((run) => run.whole.milliseconds));
  const again = median(runs.map((run) => run.whole.again));
  const aPage = (milliseconds: number) => `${(milliseconds / pages).toFixed(2)} ms a page`;
  return [
    `ingest of ${pages} pages of PDF, one thread, each in a process of its own, processor time, median of ${rounds}:`,
    `  bare pdf.js, text            ${aPage(text)}`,
    `  bare pdf.js, text and tree   ${aPage(tree)}`,
    `  ingest                       ${aPage(whole)} = ${(whole / text).toFixed(2)} times text, ${(whole / tree).toFixed(2)} times text and tree`,
    `  ingest again, no change      ${(again / whole).toFixed(3)} of the first`,
    `  tagging alone                ${((100 * median(runs.map((run) => run.whole.tagging))) / whole).toFixed(1)}% of ingest`,
    `  memory at most               ${median(runs.map((run) => run.whole.megabytes))} MB`,
  ];
}
