import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { withContentLock, withLock } from '../src/content/content-lock.ts';
import { canBeMoved, recoverFolder, replaceFolder } from '../src/content/replace-folder.ts';
import { projectContent } from '../src/content-folder.ts';
import { failureText, shownPath } from './build-failure.ts';
import { builtFrom } from './built-from.ts';

const usage = `usage: npm run build -- [--changed] [--force] [--outDir DIR]
  Builds the site into dist, or the folder that OUT_DIR names; a former site stays there until the new one is whole.
  --changed  only where something has changed since
  --force    without Astro's cache of content
  --outDir   a folder to build into, in place of OUT_DIR`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        changed: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        outDir: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return process.exit(2);
  }
}

const { values } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const project = resolve(import.meta.dirname, '..');
process.chdir(project);
const out = resolve(values.outDir ?? process.env['OUT_DIR'] ?? 'dist');
const command = values.changed ? 'npm run build:changed' : 'npm run build';
const given = process.env['CONTENT_DIR'];
const contents = [...new Set([resolve(given ?? projectContent), projectContent])];

// Astro bundles the code that writes the pages beside them, and only within the project does that find its packages.
const building = join(project, '.astro/building');
const site = join(building, 'site');
/** In a site that `--changed` built: a digest of what it was built from. */
const record = '.built-from';

/** Exit codes by signal: 128 and the signal's number, as shells have it. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs while nobody writes content. A folder that cannot be written to needs no lock. */
function withContent<T>(folders: readonly string[], run: () => Promise<T>): Promise<T> {
  const [folder, ...others] = folders;
  if (folder === undefined) return run();
  const rest = () => withContent(others, run);
  return existsSync(folder) && !isWritable(folder) ? rest() : withContentLock(folder, command, rest);
}

async function buildSite(): Promise<void> {
  recoverFolder(out);
  const now = values.changed ? builtFrom(given) : undefined;
  const former = join(out, record);
  if (now !== undefined && existsSync(former) && readFileSync(former, 'utf8') === now) {
    console.log('The site is built already, and nothing has changed since.');
    return;
  }
  canBeMoved(out);
  rmSync(site, { recursive: true, force: true });
  await build({ root: project, outDir: site, force: values.force });
  if (now !== undefined) writeFileSync(join(site, record), now);
  replaceFolder(out, site);
  console.log(`The site is in ${shownPath(out)}.`);
}

/** Leaves no half a site; what the build goes on writing meanwhile is cleared by the next one. */
function stop(code: number): never {
  try {
    rmSync(site, { recursive: true, force: true });
  } catch (error) {
    console.error(failureText(error));
  }
  process.exit(code);
}

for (const [signal, code] of Object.entries(signals)) process.on(signal, () => stop(code));
try {
  await withLock(building, shownPath(building), command, () => withContent(contents, buildSite));
} catch (error) {
  console.error(failureText(error));
  stop(1);
}
