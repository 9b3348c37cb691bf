import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BuiltFolder } from './built-folder.ts';
import type { Client, Reading } from './client.ts';

/** Where Python may be: Debian's packages are for Debian's own, whichever comes first on the path. */
const pythons = [process.env['PYTHON'] ?? 'python3', '/usr/bin/python3'];

/** What a script says of a file. */
interface Line {
  file: string;
  items: number;
  problems: string[];
}

/**
 * A client that is a library of Python, which a machine may lack.
 * @param library its name in Python
 * @param source the package that brings it
 * @param script below `python`: it takes paths, one a line, and gives a line of JSON for each
 * @param files the files that it reads
 */
export function pythonClient(library: string, source: string, script: string, reads: string, files: RegExp): Client {
  return {
    name: library,
    reads,
    source: `${source} of Debian`,
    read: (site) => {
      const python = pythons.find((one) => spawnSync(one, ['-c', `import ${library}`]).status === 0);
      return python
        ? run(python, script, site, files)
        : { absent: `Python does not have ${library}: apt-get install ${source}, or PYTHON=/path/to/python` };
    },
  };
}

function run(python: string, script: string, site: BuiltFolder, files: RegExp): Reading {
  const input = site.matching(files).map((file) => join(site.root, file));
  const path = join(import.meta.dirname, 'python', script);
  const { stdout, stderr, status } = spawnSync(python, [path], { input: input.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
  const wrong = lines.flatMap(({ file, problems }) => problems.map((problem) => `${site.pathOf(file)}: ${problem}`));
  if (status !== 0) wrong.push(`${script} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return {
    items: Math.max(
      lines.reduce((sum, { items }) => sum + items, 0),
      wrong.length,
    ),
    wrong,
  };
}
