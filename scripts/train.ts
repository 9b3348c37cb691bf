import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { projectContent } from '../src/content/content-folder.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import type { ContentValues } from '../src/domain/content-values.ts';
import { gatherInputs } from '../src/ingest/gather-inputs.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { readLabels } from '../src/tagging/training/labelled-findings.ts';
import { type LabelsOfKind, learnTagger } from '../src/tagging/training/learn-tagger.ts';
import { trainingSummary } from '../src/tagging/training/training-summary.ts';
import { command } from './command/command.ts';
import { flag, list } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { sayProblem } from './command/say-problem.ts';

export default await command(import.meta, {
  name: 'train',
  does: 'Learns the tagger’s weights from labelled findings, measures it, and writes content/tagger/weights.json and figures.json.',
  options: {
    reports: list('DIR', 'official documents that labels are about; without it, ../shared/corpus and ../shared/corpus-ilacs', [
      '../shared/corpus',
      '../shared/corpus-ilacs',
    ]),
    labels: list('FILE', 'labels besides content/tagger/labels.jsonl; without it, ../shared/gold/themes/dev.jsonl', [
      '../shared/gold/themes/dev.jsonl',
    ]),
    check: flag('write nothing'),
  },
  exitCodes: { 1: 'a file cannot be used or, with --check, is not what training gives' },
  run: async ({ reports, labels, check }) => {
    const files = [join(projectContent, 'tagger/labels.jsonl'), ...labels];
    const kinds = labelsOfKinds(join(projectContent, 'tagger/kinds'));
    const absent = [...reports, ...files].filter((path) => !existsSync(path));
    if (absent.length > 0) throw new WrongUse(`there is no ${absent.join(', nor ')}`);
    const named = new Set([...files, ...kinds.map(({ path }) => path)].flatMap((path) => readLabels(path).map(({ report }) => report)));
    const { vocabulary } = readTagger(projectContent);
    const { weights, figures, scores, unlabelled } = learnTagger(await asRead(reports, named), files, vocabulary, kinds);
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

/** The files of labels of further kinds of report; each is named after its framework. */
function labelsOfKinds(folder: string): LabelsOfKind[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.filter((file) => file.endsWith('.jsonl')).map((file) => ({ framework: parse(file).name, path: join(folder, file) }));
}

/** What ingest makes of those reports of some folders that labels name, in a content folder of its own that goes with the process. */
async function asRead(reports: string[], named: ReadonlySet<string>): Promise<ContentValues> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-train-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const inputs = gatherInputs(reports).inputs.filter(({ path }) => named.has(parse(path).name));
  await ingest(folder, inputs, availableParallelism(), () => {});
  return readContentFolder(folder).content;
}
