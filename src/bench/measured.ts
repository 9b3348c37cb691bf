import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherInputs } from '../ingest/gather-inputs.ts';
import { ingest } from '../ingest/ingest.ts';
import { bareExtraction } from './bare-extraction.ts';

/**
 * Run as a process of its own, `node measured.ts bare|ingest FOLDER`, so that what was measured before neither warms it up nor
 * counts among its memory. Prints what {@link Measured} says as JSON.
 */
export interface Measured {
  milliseconds: number;
  /** Of a second run that changes nothing; ingest only. */
  again: number;
  pages: number;
  /** Memory at most, in MB. */
  megabytes: number;
}

const [, , what, folder = ''] = process.argv;
const inputs = gatherInputs([folder]).inputs;
const measured: Measured = { milliseconds: 0, again: 0, pages: 0, megabytes: 0 };
if (what === 'bare') {
  Object.assign(measured, await bareExtraction(inputs.map(({ bytes }) => bytes)));
} else {
  const content = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  const time = async () => {
    const began = performance.now();
    await ingest(content, inputs, 1, () => {});
    return performance.now() - began;
  };
  measured.milliseconds = await time();
  measured.again = await time();
  rmSync(content, { recursive: true });
}
measured.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify(measured));
