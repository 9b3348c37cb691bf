import { resolve } from 'node:path';
import { z } from 'zod';
import { projectContent } from '../../src/content/content-folder.ts';
import { read } from './declaration.ts';

const folder = (byDefault: () => string) =>
  z
    .string()
    .default(byDefault)
    .transform((path) => resolve(path));

/** Which content folder a command reads, as a build does. */
export const contentToRead = read(
  'DIR',
  'the content folder; without it, CONTENT_DIR or the project’s own',
  folder(() => process.env['CONTENT_DIR'] ?? projectContent),
);

/** Which content folder a command writes to: never one that the environment names. */
export const contentToWrite = read(
  'DIR',
  'the content folder; without it, the project’s own',
  folder(() => projectContent),
);
