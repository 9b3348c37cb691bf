import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unseenCharacters } from './unseen-characters.ts';
import { frontMatterPitfalls, type Pitfall, yamlPitfalls } from './yaml-pitfalls.ts';

/** Values of a content folder's files that are read otherwise than they were written, with the file's path below the folder. */
export function checkYaml(root: string): (Pitfall & { path: string })[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|ya?ml)$/i.test(path) && !path.split(sep).some((part) => part.startsWith('.')))
    .sort();
  return paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const found = [...(/\.md$/i.test(path) ? frontMatterPitfalls(text) : yamlPitfalls(text)), ...unseenCharacters(text)];
    return found.map((pitfall) => ({ path, ...pitfall }));
  });
}
