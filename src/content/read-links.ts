import { join } from 'node:path';
import { type LinkReview, linkReview } from '../domain/schemas/link-review.ts';
import { checkShape } from './check-shape.ts';
import { namesIn } from './content-folder.ts';
import { readTextFile } from './read-text-file.ts';
import { type Placed, readYaml } from './read-yaml.ts';

/** A file of proposed links, and where its fields stand. */
export interface PlacedLinks extends Pick<Placed, 'lineOf'> {
  links: LinkReview;
}

/**
 * Reads a file of proposed links.
 * @throws UnusableFile which names each line and field that does not fit
 */
export function readLinks(path: string): PlacedLinks {
  const { value, lineOf } = readYaml(readTextFile(path), path);
  return { links: checkShape(linkReview, value, path, lineOf), lineOf };
}

/** Files of proposed links below a content folder, in order. */
export function linkFiles(root: string): string[] {
  const folder = join(root, 'links');
  return namesIn(folder, true)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));
}
