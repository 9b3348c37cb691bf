import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectContent } from '../../src/content/content-folder.ts';
import { withContentLock } from '../../src/content/content-lock.ts';
import { replaceFile } from '../../src/content/replace-file.ts';
import { reasonText } from '../../src/content/unusable-file.ts';
import { builtFrom, builtFromFile } from '../built-from.ts';
import { brokenOff } from './answers-of.ts';
import { runStep } from './run-step.ts';
import type { Trouble } from './update.ts';

/** What the checks and the build came to. */
export interface Site {
  /** Digest of what it is built from. */
  from: string;
  problems: Trouble[];
  built: boolean;
}

/** The content folder as a build is told of it: none for the project's own. */
const named = (root: string) => (resolve(root) === projectContent ? undefined : resolve(root));

/** Digest of a content folder, and of the code and settings that make a site of it. */
export const digestOf = (root: string): Promise<string> => withContentLock(root, 'npm run update', async () => builtFrom(named(root)));

/** Below the content folder: a digest of what was last found in order, and built. */
const record = '.cache/updated';

/**
 * Checks the content folder and builds the site from it, where either is other than when that was last done.
 * @param told paths of documents of which it is known that they were refused: the site is built without them
 * @param say called before each step
 */
export async function checkAndBuild(root: string, told: ReadonlySet<string>, say: (step: string) => void): Promise<Site> {
  const content = named(root);
  const out = resolve(process.env['OUT_DIR'] ?? 'dist');
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const from = await digestOf(root);
  if (read(join(root, record)) === from && read(join(out, builtFromFile)) === from) return { from, problems: [], built: false };

  say('Checking content…');
  const { checkContentFolder } = await import('../check-content-folder.ts');
  const { problems } = await checkContentFolder(root);
  const wrong = problems
    .filter(({ path }) => path === undefined || !told.has(resolve(path)))
    .map((problem) => ({
      where: '',
      reason: reasonText(problem.path ? { ...problem, path: relative(root, problem.path) } : problem),
      ...(problem.todo ? { todo: problem.todo } : {}),
    }));
  if (wrong.length > 0) return { from, problems: wrong, built: false };

  say('Building the site…');
  const env = { OUT_DIR: out, ...(content ? { CONTENT_DIR: content } : {}) };
  const build = await runStep(['build', '--changed'], env);
  if (build.code !== 0) return { from, problems: [brokenOff('npm run build', build)], built: false };
  say('Checking addresses…');
  const addresses = await runStep(['check-urls', '--dist', out, '--content', root], env);
  if (addresses.code !== 0) return { from, problems: [brokenOff('npm run check:urls', addresses)], built: true };
  mkdirSync(join(root, '.cache'), { recursive: true });
  replaceFile(join(root, record), from);
  return { from, problems: [], built: true };
}
