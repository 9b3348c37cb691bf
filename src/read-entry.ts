import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { checkShape, FrontMatterError, readFrontMatter } from './front-matter.ts';
import { legible } from './legible.ts';

/** A Markdown file of the content folder. */
export interface Entry<T> {
  /** Its place below the folder of its kind, without the ending. */
  id: string;
  data: T;
  body: string;
}

/**
 * Reads one content file.
 * @param id its place below the folder of its kind; front matter with an `id` must say the same
 * @param placeOf where front matter says that its file stands, where that is not its `id`
 * @throws FrontMatterError which names the file, the line where it is known, the field and what was expected
 */
export function readEntry<T extends z.ZodType>(
  { id, path }: { id: string; path: string },
  schema: T,
  placeOf: (data: z.infer<T>) => string | undefined = (data) => (data as { id?: string }).id,
): Entry<z.infer<T>> {
  try {
    const { data, body } = readFrontMatter(readFileSync(path, 'utf8'));
    const checked = checkShape(schema, legible(data), path);
    const stated = placeOf(checked);
    if (stated !== undefined && stated !== id) {
      throw new FrontMatterError(`${path}: id: expected "${id}", which is where the file stands, but found "${String(stated)}"`);
    }
    return { id, data: checked, body: legible(body).trim() };
  } catch (error) {
    if (!(error instanceof FrontMatterError) || error.message.startsWith(path)) throw error;
    throw new FrontMatterError(`${path}${error.line ? `:${error.line}` : ''}: ${error.message}`, error.line);
  }
}
