import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Absent, Client } from './client.ts';

/** The checker of the W3C, 31 MB, which is not installed with the project. */
const checker = resolve(import.meta.dirname, '../..', process.env['VNU_JAR'] ?? 'node_modules/vnu-jar/build/dist/vnu.jar');

interface Message {
  url: string;
  message: string;
  lastLine?: number;
}

/** So many files are given to one run of it, as a command line has an end. */
const atOnce = 500;

/**
 * Checks pages on the disk with the Nu Html Checker. It takes such a page for one of another site than its own style sheets, and data
 * blocks for scripts, which browsers do not: what it says of that is left out.
 * @param paths full paths
 * @returns the last problem of each page that has one, by its path
 */
export function nuProblems(paths: readonly string[]): Map<string, string> | Absent {
  if (!existsSync(checker)) return { absent: 'npm install --no-save vnu-jar, or VNU_JAR=/path/to/vnu.jar' };
  if (spawnSync('java', ['-version']).error) return { absent: 'it needs Java' };
  const problems = new Map<string, string>();
  for (let start = 0; start < paths.length; start += atOnce) {
    const options = ['-jar', checker, '--format', 'json', '--filterpattern', '.*Content Security Policy.*'];
    const { stderr } = spawnSync('java', [...options, ...paths.slice(start, start + atOnce)], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    for (const { url, message, lastLine } of messages) problems.set(fileURLToPath(url), `line ${lastLine ?? 0}: ${message}`);
  }
  return problems;
}

/** Pages, by the Nu Html Checker. */
export const vnu: Client = {
  name: 'vnu',
  reads: 'pages',
  source: 'vnu-jar of npm, not installed with the project',
  read: (site) => {
    const files = site.matching(/\.html$/);
    const problems = nuProblems(files.map((file) => join(site.root, file)));
    if (!(problems instanceof Map)) return problems;
    return { items: files.length, wrong: [...problems].map(([path, problem]) => `${site.pathOf(path)}: ${problem}`) };
  },
};
