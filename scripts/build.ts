import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectContent } from '../src/content/content-folder.ts';
import { withContentLock, withLock } from '../src/content/content-lock.ts';
import { readSite } from '../src/content/read-site.ts';
import { canBeMoved, recoverFolder, replaceFolder } from '../src/content/replace-folder.ts';
import { buildFailure } from './build-failure.ts';
import { builtFrom, builtFromFile } from './built-from.ts';
import { command } from './command/command.ts';
import { flag, optional, shard as part, read } from './command/declaration.ts';
import { sayProblem } from './command/say-problem.ts';

const project = resolve(import.meta.dirname, '..');
// Astro bundles the code that writes the pages beside them, and only within the project does that find its packages.
const building = '.astro/building';
const site = join(project, building, 'site');
/** Astro's cache is the build's own, as `npm run check` keeps another folder's content in the common one. */
const cache = join(project, building, 'cache');

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs while nobody writes content. A folder that cannot be written to needs no lock. */
function withContent(folders: readonly string[], name: string, run: () => Promise<void>): Promise<void> {
  const [folder, ...others] = folders;
  if (folder === undefined) return run();
  const rest = () => withContent(others, name, run);
  return existsSync(folder) && !isWritable(folder) ? rest() : withContentLock(folder, name, rest);
}

const nobodyNamed = {
  reason: 'there is no content/site.yml, so pages cannot say who runs the site or where to send corrections',
  todo: 'npm run new -- site asks for both and writes it',
};

interface Wanted {
  out: string;
  content: string | undefined;
  changed: boolean;
  force: boolean;
}

async function buildSite({ out, content, changed, force }: Wanted): Promise<void> {
  recoverFolder(out);
  // Read before the work, so that what is wrong there is said at once.
  const facts = readSite();
  const now = changed ? builtFrom(content) : undefined;
  const former = join(out, builtFromFile);
  if (now !== undefined && existsSync(former) && readFileSync(former, 'utf8') === now) {
    console.log('The site is built already, and nothing has changed since.');
    return;
  }
  // Said before the work, not after it, where nothing can be written.
  canBeMoved(out);
  rmSync(site, { recursive: true, force: true });
  process.once('exit', () => rmSync(site, { recursive: true, force: true, maxRetries: 3 }));
  console.log('Building the site…');
  const { build } = await import('astro');
  // A line for every page would take longer to print than some pages take to build.
  await build({ root: project, logLevel: 'warn', outDir: site, cacheDir: process.env['CACHE_DIR'] ?? cache, force });
  if (now !== undefined) writeFileSync(join(site, builtFromFile), now);
  replaceFolder(out, site);
  const below = relative('', out);
  console.log(`The site is in ${below.startsWith('..') ? out : below}.`);
  if (!facts) console.warn(sayProblem(nobodyNamed, 'note'));
}

export default await command(import.meta, {
  name: 'build',
  does: 'Builds the site into dist, or the folder that OUT_DIR names; a former site stays there until the new one is whole.',
  options: {
    changed: flag('only where something has changed since'),
    force: flag('without Astro’s cache of content'),
    outDir: optional('DIR', 'a folder to build into, in place of OUT_DIR'),
    shard: read('i/n', 'build the i-th of n parts of the pages, which together are the site', part.optional()),
  },
  run: async ({ changed, force, outDir, shard }) => {
    process.chdir(project);
    if (shard) process.env['SHARD'] = shard.join('/');
    const content = process.env['CONTENT_DIR'];
    const name = changed ? 'npm run build:changed' : 'npm run build';
    const wanted = { out: resolve(outDir ?? process.env['OUT_DIR'] ?? 'dist'), content, changed, force };
    const contents = [...new Set([resolve(content ?? projectContent), projectContent])];
    try {
      await withLock(building, building, name, () => withContent(contents, name, () => buildSite(wanted)));
    } catch (error) {
      throw buildFailure(error);
    }
    return 0;
  },
});
