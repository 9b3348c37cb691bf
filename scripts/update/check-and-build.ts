import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  problems: Trouble[];
  built: boolean;
}

/** Below the content folder: a digest of what was last found in order, and built. */
const record = '.cache/updated';

/**
 * Checks the content folder and builds the site from it, where either is other than when that was last done.
 * @param told paths of documents of which it is known that they were refused: the site is built without them
 * @param say called before each step
 */
export async function checkAndBuild(root: string, told: ReadonlySet<string>, say: (step: string) => void): Promise<Site> {
  const content = resolve(root) === projectContent ? undefined : resolve(root);
  const out = resolve(process.env['OUT_DIR'] ?? 'dist');
  const digest = () => withContentLock(root, 'npm run update', async () => builtFrom(content));
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const now = await digest();
  if (read(join(root, record)) === now && read(join(out, builtFromFile)) === now) return { problems: [], built: false };

  say('Checking content…');
  const { checkContentFolder } = await import('../check-content-folder.ts');
  const { problems } = await checkContentFolder(root);
  const wrong = problems
    .filter(({ path }) => path === undefined || !told.has(resolve(path)))
    .map((problem) => ({ where: '', reason: reasonText(problem), ...(problem.todo ? { todo: problem.todo } : {}) }));
  if (wrong.length > 0) return { problems: wrong, built: false };

  say('Building the site…');
  const env = { OUT_DIR: out, ...(content ? { CONTENT_DIR: content } : {}) };
  const build = await runStep(['build', '--changed'], env);
  if (build.code !== 0) return { problems: [brokenOff('npm run build', build)], built: false };
  say('Checking addresses…');
  const addresses = await runStep(['check-urls', '--dist', out, '--content', root], env);
  if (addresses.code !== 0) return { problems: [brokenOff('npm run check:urls', addresses)], built: true };
  mkdirSync(join(root, '.cache'), { recursive: true });
  replaceFile(join(root, record), now);
  return { problems: [], built: true };
}
