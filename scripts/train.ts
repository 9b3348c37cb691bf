import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { projectContent } from '../src/content/content-folder.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import type { ContentValues } from '../src/domain/content-values.ts';
import { gatherInputs } from '../src/ingest/gather-inputs.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { learnTagger } from '../src/tagging/training/learn-tagger.ts';
import { trainingSummary } from '../src/tagging/training/training-summary.ts';
import { command } from './command/command.ts';
import { flag, list, read } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { sayProblem } from './command/say-problem.ts';

export default await command(import.meta, {
  name: 'train',
  does: 'Learns the tagger’s weights from labelled findings, measures it, and writes content/tagger/weights.json and figures.json.',
  options: {
    reports: read(
      'DIR',
      'the official documents that the labels are about; without it, ../shared/corpus',
      z.string().default('../shared/corpus'),
    ),
    labels: list('FILE', 'labels besides content/tagger/labels.jsonl; without it, ../shared/gold/themes/dev.jsonl', [
      '../shared/gold/themes/dev.jsonl',
    ]),
    check: flag('write nothing'),
  },
  exitCodes: { 1: 'a file cannot be used or, with --check, is not what training gives' },
  run: async ({ reports, labels, check }) => {
    const files = [join(projectContent, 'tagger/labels.jsonl'), ...labels];
    const absent = [reports, ...files].filter((path) => !existsSync(path));
    if (absent.length > 0) throw new WrongUse(`there is no ${absent.join(', nor ')}`);
    const { weights, figures, scores, unlabelled } = learnTagger(await asRead(reports), files, readTagger(projectContent).vocabulary);
    for (const line of trainingSummary(scores, figures, unlabelled)) console.log(line);
    const learnt = Object.entries({ weights, figures }).map(([name, value]) => ({
      path: `tagger/${name}.json`,
      text: `${JSON.stringify(value, null, 1)}\n`,
    }));
    if (!check) {
      await changingContent(projectContent, 'npm run train', () => changeContent(projectContent, { name: 'tagger', files: learnt }));
      return 0;
    }
    const differing = learnt
      .map(({ path, text }) => ({ path: join(projectContent, path), text }))
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
    for (const { path } of differing)
      console.error(sayProblem({ path, reason: 'this is not what training gives', todo: 'run npm run train' }));
    return differing.length > 0 ? 1 : 0;
  },
});

/** What ingest makes of a folder of reports, in a content folder of its own that goes with the process. */
async function asRead(reports: string): Promise<ContentValues> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-train-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await ingest(folder, gatherInputs([reports]).inputs, availableParallelism(), () => {});
  return readContentFolder(folder).content;
}
