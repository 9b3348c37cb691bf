import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileFiles } from './hostile-files.ts';

/** Writes hostile files of these names into a folder, each below its number: `0-bomb.xlsx`. */
const [folder = '', ...names] = process.argv.slice(2);
for (const [at, name] of names.entries()) {
  const make = hostileFiles[name];
  if (!make) throw new Error(`there is no hostile file ${name}`);
  writeFileSync(join(folder, `${at}-${name}`), make());
}
