import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Measured } from './measured.ts';
import { median } from './median.ts';

function measured(what: 'bare' | 'ingest', corpus: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/measured.ts', what, corpus], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`measuring ${what} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** How long ingest takes beside pdf.js handing over the text and nothing more, as lines to print. */
export function ingestBench(corpus: string, rounds: number): string[] {
  if (!existsSync(corpus)) return [`ingest: skipped, there are no PDFs in ${corpus}`];
  const runs = Array.from({ length: rounds }, () => ({ bare: measured('bare', corpus), whole: measured('ingest', corpus) }));
  const pages = runs[0]?.bare.pages ?? Number.NaN;
  const bare = median(runs.map((run) => run.bare.milliseconds));
  const whole = median(runs.map((run) => run.whole.milliseconds));
  const again = median(runs.map((run) => run.whole.again));
  return [
    `ingest of ${pages} pages of PDF, one thread, each in a process of its own, median of ${rounds}:`,
    `  bare pdf.js text extraction  ${(bare / pages).toFixed(2)} ms a page`,
    `  ingest                       ${(whole / pages).toFixed(2)} ms a page = ${(whole / bare).toFixed(2)} times bare`,
    `  ingest again, no change      ${(again / whole).toFixed(3)} of the first`,
    `  tagging alone                ${((100 * median(runs.map((run) => run.whole.tagging))) / whole).toFixed(1)}% of ingest`,
    `  memory at most               ${median(runs.map((run) => run.whole.megabytes))} MB`,
  ];
}
