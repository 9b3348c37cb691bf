import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkUrls } from '../src/check/check-urls.ts';
import { lastingAddresses } from '../src/check/lasting-addresses.ts';
import { projectContent } from '../src/content-folder.ts';
import { replaceFile } from '../src/ingest/write.ts';
import { readContentFolder } from '../src/read-content-folder.ts';

const usage = `usage: npm run check:urls -- [--dist DIR] [--add]
  Says which address does not answer in a built site: of an id or version in the ledger, or one in content/published.txt.
  --dist  the built site; without it, dist
  --add   then adds the addresses of this site to content/published.txt; do so when it is published`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    add: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const dist = resolve(values.dist);
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`there is no built site in ${values.dist}; run npm run build\n${usage}`);
  process.exit(2);
}
const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);
const list = join(root, 'published.txt');
const published = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
const lasting = lastingAddresses(readContentFolder(root).content);
const answers = (file: string) => existsSync(join(dist, file)) && statSync(join(dist, file)).isFile();
const problems = checkUrls(lasting, published, answers);
for (const problem of problems) console.error(`error: ${problem}`);
console.log(
  `${lasting.length} lasting addresses, ${published.length} published: ${problems.length === 0 ? 'all answer' : `${problems.length} do not answer`}`,
);
if (values.add && problems.length === 0) {
  const all = [...new Set([...published, ...lasting])].sort();
  replaceFile(list, all.map((address) => `${address}\n`).join(''));
  console.log(`${all.length - published.length} added to ${list}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
