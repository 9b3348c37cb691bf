import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { projectContent } from '../src/content/content-folder.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import type { Scores, TaggerFigures } from '../src/domain/schemas/tagger.ts';
import { gatherInputs } from '../src/ingest/gather-inputs.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { taggerVersion } from '../src/tagging/tagger-version.ts';
import { labelledFindings } from '../src/tagging/training/labelled-findings.ts';
import { measure, type Tagged } from '../src/tagging/training/measure.ts';
import { readLabels } from '../src/tagging/training/read-labels.ts';
import { readersAgreement } from '../src/tagging/training/readers-agreement.ts';
import { train } from '../src/tagging/training/train.ts';
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
  run: ({ reports, labels, check }) => {
    const files = [join(projectContent, 'tagger/labels.jsonl'), ...labels];
    const absent = [reports, ...files].filter((path) => !existsSync(path));
    if (absent.length > 0) throw new WrongUse(`there is no ${absent.join(', nor ')}`);
    return learn(reports, files, check);
  },
});

/** @returns exit code: 1 where a check finds a file that is not what training gives */
async function learn(reports: string, files: readonly string[], isCheck: boolean): Promise<number> {
  const read = mkdtempSync(join(tmpdir(), 'followthrough-train-'));
  process.on('exit', () => rmSync(read, { recursive: true, force: true }));
  await ingest(read, gatherInputs([reports]).inputs, availableParallelism(), () => {});
  const { content } = readContentFolder(read);
  const labels = files.map(readLabels);
  const findings = labelledFindings(labels.flat(), content);
  const { vocabulary } = readTagger(projectContent);
  const { weights, crossValidated, asShipped } = train(findings, vocabulary);

  const heldBack = crossValidated.filter(({ finding }) => finding.heldBack);
  const readers = readersAgreement(labels.flat());
  const figures: TaggerFigures = {
    version: taggerVersion({ vocabulary, weights }),
    crossValidated: measure(crossValidated),
    asShipped: measure(asShipped),
    ...(heldBack.length > 0 ? { heldBack: measure(heldBack) } : {}),
    ...(readers ? { readers } : {}),
  };

  const line = (what: string, { findings, reports, microF1, macroF1, central, polarity }: Scores) =>
    console.log(
      `${what.padEnd(46)} ${String(findings).padStart(5)} findings of ${String(reports).padStart(2)} reports · micro F1 ${microF1.toFixed(3)} · ` +
        `macro F1 ${macroF1.toFixed(3)} · most central ${central.toFixed(3)} · polarity ${polarity.toFixed(3)}`,
    );
  for (const [index, path] of files.entries()) {
    const mine = new Set(labels[index]?.map(({ report, id }) => `${report}/${id}`));
    const own = (tagged: Tagged[]) => tagged.filter(({ finding }) => mine.has(`${finding.report}/${finding.id}`));
    console.log(path);
    line('  as shipped', measure(own(asShipped)));
    line('  cross-validated by report', measure(own(crossValidated)));
  }
  console.log('all');
  line('  as shipped', figures.asShipped);
  line('  cross-validated by report', figures.crossValidated);
  if (figures.heldBack) line('  the same, reports not read for the vocabulary', figures.heldBack);
  if (readers)
    console.log(
      `two readers apart agree on ${readers.findings} findings: micro F1 ${readers.microF1.toFixed(3)} · polarity ${readers.polarity.toFixed(3)}`,
    );

  const learnt = Object.entries({ weights, figures }).map(([name, value]) => ({
    path: `tagger/${name}.json`,
    text: `${JSON.stringify(value, null, 1)}\n`,
  }));
  if (!isCheck) {
    await changingContent(projectContent, 'npm run train', () => changeContent(projectContent, { name: 'tagger', files: learnt }));
    return 0;
  }
  const differing = learnt
    .map(({ path, text }) => ({ path: join(projectContent, path), text }))
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const { path } of differing)
    console.error(sayProblem({ path, reason: 'this is not what training gives', todo: 'run npm run train' }));
  return differing.length > 0 ? 1 : 0;
}
