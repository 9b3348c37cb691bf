import { readFileSync } from 'node:fs';
import { checkShape } from '../front-matter.ts';
import { type Label, label } from '../schemas/tagger.ts';

/**
 * Reads a file of labels, one JSON object a line.
 * @throws Error which names the file and line, where one is no label
 */
export function readLabels(path: string): Label[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() ? [checkShape(label, parsed(line, `${path}:${index + 1}`), `${path}:${index + 1}`)] : [],
  );
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: this is no JSON (${(error as Error).message}); write one object a line`);
  }
}
