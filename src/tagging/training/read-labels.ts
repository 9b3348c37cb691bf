import { readJsonLines } from '../../content/read-json-lines.ts';
import { readTextFile } from '../../content/read-text-file.ts';
import { type Label, label } from '../../domain/schemas/tagger.ts';

/**
 * Reads a file of labels, one JSON object a line.
 * @throws UnusableFile which names every line that is no label
 */
export const readLabels = (path: string): Label[] =>
  readJsonLines(readTextFile(path), () => label, path, 'write one label a line, as JSON').map(({ value }) => value);
