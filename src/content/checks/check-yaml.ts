import { join, sep } from 'node:path';
import { withoutInvisible } from '../../documents/without-invisible.ts';
import { codePoint } from '../../domain/words/code-point.ts';
import { namesIn } from '../content-folder.ts';
import { collectProblems } from '../every-problem.ts';
import { readTextFile } from '../read-text-file.ts';
import type { Problem } from '../unusable-file.ts';
import { frontMatterPitfalls, type Pitfall, yamlPitfalls } from './yaml-pitfalls.ts';

/**
 * Values of a content folder's files that are read otherwise than they were written, with the file's path below the folder;
 * and files that cannot be read.
 */
export function checkYaml(root: string): { pitfalls: (Pitfall & { path: string })[]; problems: Problem[] } {
  const paths = namesIn(root, true)
    .filter((path) => /\.(?:md|ya?ml)$/i.test(path) && !path.split(sep).some((part) => part.startsWith('.')))
    .sort();
  const pitfalls: (Pitfall & { path: string })[] = [];
  const problems = collectProblems(paths, (path) => {
    const text = readTextFile(join(root, path));
    const found = [...(/\.md$/i.test(path) ? frontMatterPitfalls(text) : yamlPitfalls(text)), ...unseenCharacters(text)];
    pitfalls.push(...found.map((pitfall) => ({ path, ...pitfall })));
    return [];
  });
  return { pitfalls, problems };
}

/** The first line of each invisible character that is left out when a file is read; a byte order mark at the start is not one. */
export function unseenCharacters(text: string): Pitfall[] {
  const told = new Set<string>();
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) =>
      [...line].flatMap((character): Pitfall[] => {
        if (character === '\uFFFD' || withoutInvisible(character) === character || told.has(character)) return [];
        told.add(character);
        const reason = `the line holds ${codePoint(character)}, which no reader sees; it is left out`;
        return [{ line: index + 1, reason, todo: 'take it out' }];
      }),
    );
}
