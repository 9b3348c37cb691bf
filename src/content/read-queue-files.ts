import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LinkReview } from '../domain/schemas/link-review.ts';
import { source } from '../domain/schemas/source.ts';
import type { SourceAnswer } from '../domain/schemas/source-answer.ts';
import { checkShape } from './check-shape.ts';
import { namesIn, projectContent } from './content-folder.ts';
import { attemptsInto } from './every-problem.ts';
import { linkFiles, readLinks } from './read-links.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';
import { type SourceAddress, sourceAddresses } from './source-addresses.ts';
import { readSourceAnswers } from './source-answers.ts';
import type { Problem } from './unusable-file.ts';

/** A folder of `sources/`, and the address of its document where one is stated. */
export interface SourceFolder {
  id: string;
  url?: string;
}

/** An address with what was answered; `where` is each place below the content folder, with its line. */
export interface AnsweredSource extends Omit<SourceAddress, 'places'>, SourceAnswer {
  where: string[];
}

/** What waits for a person in files that no page is made of. */
export interface QueueFiles {
  /** Files of proposed links, by their paths below the content folder. */
  links: { where: string; links: LinkReview }[];
  folders: SourceFolder[];
  /** Addresses with what was answered when npm run check:sources last asked. */
  answered: AnsweredSource[];
}

/** Reads them as far as they can be read. @returns also what is wrong with the others */
export function readQueueFiles(root: string): QueueFiles & { problems: Problem[] } {
  const problems: Problem[] = [];
  const attempt = attemptsInto(problems);
  const links = linkFiles(root).flatMap((path) => attempt(() => ({ where: below(root, path), links: readLinks(path).links })));
  const folder = join(root, 'sources');
  const ids = namesIn(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory());
  const folders = ids.sort().flatMap((id) =>
    attempt((): SourceFolder => {
      const path = join(folder, id, 'source.yml');
      if (!existsSync(path)) return { id };
      const { value, lineOf } = readYaml(readTextFile(path), path);
      return { id, url: checkShape(source, value, path, lineOf).url };
    }),
  );
  const answers = readSourceAnswers(root);
  const addresses = answers.size > 0 ? attempt(() => sourceAddresses(root)).flat() : [];
  const answered = addresses.flatMap(({ places, ...address }) => {
    const answer = answers.get(address.url);
    return answer ? [{ ...address, ...answer, where: places.map(({ path, line }) => `${belowEither(root, path)}:${line}`) }] : [];
  });
  return { links, folders, answered, problems };
}

const below = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** A file's path below the content folder, or below the project's own, from which every folder takes some. */
function belowEither(root: string, path: string): string {
  const own = below(root, path);
  return own.startsWith('..') ? below(projectContent, path) : own;
}
