import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LinkReview } from '../domain/schemas/link-review.ts';
import { source } from '../domain/schemas/source.ts';
import { checkShape } from './check-shape.ts';
import { namesIn } from './content-folder.ts';
import { problemsOf } from './problems-of.ts';
import { linkFiles, readLinks } from './read-links.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';
import type { Problem } from './unusable-file.ts';

/** A folder of `sources/`, and the address of its document where one is stated. */
export interface SourceFolder {
  id: string;
  url?: string;
}

/** What waits for a person in files that no page is made of. */
export interface QueueFiles {
  /** Files of proposed links, by their paths below the content folder. */
  links: { where: string; links: LinkReview }[];
  sources: SourceFolder[];
}

/** Reads them as far as they can be read. @returns also what is wrong with the others */
export function readQueueFiles(root: string): QueueFiles & { problems: Problem[] } {
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T[] => {
    try {
      return [read()];
    } catch (error) {
      const found = problemsOf(error);
      if (!found) throw error;
      problems.push(...found);
      return [];
    }
  };
  const below = (path: string) => relative(root, path).split(sep).join('/');
  const links = linkFiles(root).flatMap((path) => attempt(() => ({ where: below(path), links: readLinks(path).links })));
  const folder = join(root, 'sources');
  const ids = namesIn(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory());
  const sources = ids.sort().flatMap((id) =>
    attempt((): SourceFolder => {
      const path = join(folder, id, 'source.yml');
      if (!existsSync(path)) return { id };
      const { value, lineOf } = readYaml(readTextFile(path), path);
      return { id, url: checkShape(source, value, path, lineOf).url };
    }),
  );
  return { links, sources, problems };
}
