import { readSync } from 'node:fs';
import { WrongUse } from './command/read-arguments.ts';

/**
 * What comes through a pipe, as text.
 * @throws WrongUse where more comes than `maxBytes`
 */
export function readPiped(maxBytes: number): string {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    const count = readSome(chunk);
    if (count === 0) return Buffer.concat(chunks).toString('utf8');
    length += count;
    if (length > maxBytes) {
      throw new WrongUse(`More came through the pipe than the ${Math.round(maxBytes / 1024 / 1024)} MB that are read; check it in parts.`);
    }
    chunks.push(chunk.subarray(0, count));
  }
}

function readSome(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // On Windows, a pipe that has ended; anywhere, one that has nothing yet.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
