import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../content/change-content.ts';
import { namesIn } from '../content/content-folder.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';

/** The existing files of a report, or the one file of a follow-up, in a content folder. */
export function writtenFiles(root: string, id: string): ContentFile[] {
  const folder = join(root, 'findings', id);
  const findings = id.includes('/') ? [] : namesIn(folder).map((name) => `findings/${id}/${name}`);
  const paths = id.includes('/') ? [`follow-ups/${id}.md`] : [`reports/${id}.md`, ...findings];
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: withPlainLineEnds(readTextFile(join(root, path))) }));
}
