import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contentFiles, requireContentFolder } from '../src/content/content-folder.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, optional } from './command/declaration.ts';
import { fetchAnswer, ingestAnswer } from './update/answers-of.ts';
import { checkAndBuild, digestOf } from './update/check-and-build.ts';
import { lookAtContent } from './update/look-at-content.ts';
import { runStep } from './update/run-step.ts';
import { hasFailed, needsPerson, type Update } from './update/update.ts';
import { updateSummary, updateTitle } from './update/update-summary.ts';

/** Says which step runs, beside the summary. */
const say = (step: string) => process.stderr.write(`${step}\n`);

/** Runs all steps on a content folder. */
async function update(root: string, offline: boolean, mirror: string | undefined): Promise<Update> {
  const before = await digestOf(root);
  if (!offline) say('Fetching reports…');
  const asked = offline
    ? { inspections: [], notes: [], failed: [] }
    : fetchAnswer(await runStep(['fetch', '--json', '--content', root, ...(mirror ? ['--mirror', mirror] : [])]));
  const known = new Set(contentFiles(root, 'reports').map(({ id }) => id));
  say('Reading reports…');
  const { taken, refused } = ingestAnswer(await runStep(['ingest', '--json', '--content', root]));
  const { from, problems, built } = await checkAndBuild(root, new Set(refused.map(({ where }) => resolve(where))), say);
  const reworded = taken.flatMap(({ id, changes }) => (changes && known.has(id) ? [{ id, ...changes }] : []));
  const isNew = new Set(taken.flatMap(({ id }) => (known.has(id) ? [] : [id])));
  return { ...lookAtContent(root, isNew), ...asked, reworded, refused, problems, built, changed: from !== before };
}

export default await command(import.meta, {
  name: 'update',
  does:
    'Brings the record up to date: fetches official reports, reads those that are new or have changed, checks the content folder and ' +
    'builds the site, each only where there is something to do. Prints what is new and what needs a person, in Markdown.',
  options: {
    content: contentToWrite,
    mirror: optional('URL', 'for npm run fetch: asks URL/HOST/PATH in place of https://HOST/PATH'),
    offline: flag('fetch nothing: take the reports that stand in the folder’s sources'),
    summary: optional('FILE', 'write the summary there too; its first line fits a commit message'),
    json: flag('print one JSON object in place of the summary'),
  },
  exitCodes: { 0: 'done', 1: 'something failed; the rest is done' },
  run: async ({ content, mirror, offline, summary, json }) => {
    requireContentFolder(content);
    const file = summary === undefined ? undefined : resolve(summary);
    process.chdir(resolve(import.meta.dirname, '..'));
    const done = await update(content, offline, mirror);
    const text = updateSummary(done);
    if (file !== undefined) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { changed, ...rest } = done;
    if (json) console.log(JSON.stringify({ changed, needsPerson: needsPerson(done), title: updateTitle(done), ...rest }, null, 1));
    else console.log(text.trimEnd());
    return hasFailed(done) ? 1 : 0;
  },
});
