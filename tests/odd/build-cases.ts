import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentProblems, project } from './check-folder.ts';
import type { OddCase } from './odd-case.ts';
import { wellFormedProblems } from './well-formed.ts';
import { writeCases } from './write-cases.ts';

/** What became of cases that were built as one site. */
export interface BuiltCases {
  /** Cases that went into the site. */
  built: number;
  /** Reports that ingest did not take. */
  refusedReports: number;
  /** Cases that the check named, with its first words on each. */
  refusedByCheck: string[];
  findings: number;
  /** What should not be. */
  problems: string[];
}

const environment = (folder: string) => ({
  ...process.env,
  CONTENT_DIR: join(folder, 'content'),
  OUT_DIR: join(folder, 'dist'),
  CACHE_DIR: join(folder, 'cache'),
});

const run = (folder: string, ...npm: string[]) =>
  spawnSync('npm', ['run', '--silent', ...npm], { cwd: project, env: environment(folder), encoding: 'utf8', maxBuffer: 2 ** 28 });

/** The cases whose files an error of the check names. */
const namedIn = (errors: readonly string[], cases: readonly OddCase[]) =>
  cases.filter(({ id, theme }) => {
    const isOf = new RegExp(`[/ "](?:${id}|${theme?.data['id'] ?? id})[-./" ]`);
    return errors.some((error) => isOf.test(error));
  });

/**
 * Builds cases as one site and looks at all of it. Where the build breaks, it is tried again with half of them, until one is found
 * that breaks it by itself or no half does.
 * @param folder for content and site; emptied
 */
export async function buildCases(folder: string, cases: readonly OddCase[]): Promise<BuiltCases> {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  const { refused, findings } = await writeCases(content, cases);
  const errors = contentProblems(content);
  if (errors.length > 0) {
    const named = namedIn(errors, cases);
    if (named.length === 0) return { built: 0, refusedReports: refused.length, refusedByCheck: [], findings, problems: errors };
    const rest = await buildCases(
      folder,
      cases.filter((one) => !named.includes(one)),
    );
    return {
      ...rest,
      refusedByCheck: [...rest.refusedByCheck, ...named.map(({ id }) => `${id}: ${errors.find((error) => error.includes(id))}`)],
    };
  }
  const build = run(folder, 'build');
  if (build.status !== 0) {
    const said = `${build.stdout}${build.stderr}`.trim().split('\n').slice(-12).join('\n');
    const culprits = cases.length > 1 ? await culpritsOf(folder, cases) : cases;
    const problems = [`passes the check and breaks the build: ${culprits.map(({ id }) => id).join(', ')}\n${said}`];
    return { built: 0, refusedReports: refused.length, refusedByCheck: [], findings, problems };
  }
  const problems = wellFormedProblems(join(folder, 'dist'));
  const urls = run(folder, 'check:urls', '--', '--dist', join(folder, 'dist'), '--content', content);
  if (urls.status !== 0) problems.push(...urls.stderr.split('\n').filter((line) => line.startsWith('error: ')));
  return { built: cases.length, refusedReports: refused.length, refusedByCheck: [], findings, problems };
}

/** The fewest of the cases, by halving, that break a build. */
async function culpritsOf(folder: string, cases: readonly OddCase[]): Promise<readonly OddCase[]> {
  const middle = Math.ceil(cases.length / 2);
  for (const half of [cases.slice(0, middle), cases.slice(middle)]) {
    rmSync(folder, { recursive: true, force: true });
    await writeCases(join(folder, 'content'), half);
    if (run(folder, 'build').status !== 0) return half.length > 1 ? culpritsOf(folder, half) : half;
  }
  return cases;
}
