import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { progress } from '@clack/prompts';
import { z } from 'zod';
import { projectContent } from '../src/content/content-folder.ts';
import { forgetNews, unsaidNews } from '../src/content/news.ts';
import { isoDay } from '../src/domain/schemas/dates.ts';
import { gatherInputs, type Input, type Refusal } from '../src/ingest/gather-inputs.ts';
import { ingest, type Outcome } from '../src/ingest/ingest.ts';
import { ingestSummary, outcomeLine } from '../src/ingest/ingest-summary.ts';
import { command } from './command/command.ts';
import { flag, fromOne, list, shard as part, read } from './command/declaration.ts';
import { keepCompiled } from './command/keep-compiled.ts';
import { WrongUse } from './command/read-arguments.ts';

interface Work {
  root: string;
  inputs: Input[];
  refused: readonly Refusal[];
  json: boolean;
  replace: boolean;
  workers: number;
}

const workersFor = (inputs: readonly Input[]): number => Math.min(availableParallelism(), Math.ceil(inputs.length / 8));

/** How many reports were taken that feeds cannot date. */
function withoutDay(inputs: readonly Input[], outcomes: readonly Outcome[]): string[] {
  const undated = new Set(inputs.filter(({ given }) => !given.retrieved).map(({ path }) => path));
  const taken = outcomes.filter(({ state, path }) => state === 'taken' && undated.has(path)).length;
  return taken === 0 ? [] : [`${taken} without a day of reading: say it with --retrieved DAY, or in source.yml or manifest.json`];
}

/** @returns exit code: 1 where a report was refused */
async function takeReports({ root, inputs, refused, json, replace, workers }: Work): Promise<number> {
  const bar = process.stdout.isTTY && !json && inputs.length > 1 ? progress({ max: inputs.length }) : undefined;
  bar?.start('Reading reports');
  const outcomes: Outcome[] = refused.map(({ path, reason, todo }) => ({
    path,
    state: 'refused',
    findings: 0,
    notes: [{ file: path, fatal: true, level: 'error', rule: 'unusable-path', reason, todo }],
  }));
  const say = (outcome: Outcome) => {
    if (bar) bar.advance(1, outcome.path);
    else if (!json && outcome.state !== 'unchanged') console.log(outcomeLine(outcome));
  };
  outcomes.push(...(await ingest(root, inputs, workers, say, { replace, keepNews: true })));
  bar?.stop('Read');

  const ids = new Set(outcomes.map(({ id }) => id));
  const news = unsaidNews(root).filter(({ text }) => ids.has((JSON.parse(text) as Outcome).id));
  if (json) console.log(JSON.stringify({ content: root, outcomes }, null, 1));
  else {
    const { notes, lines } = ingestSummary(outcomes);
    for (const note of notes) console.error(note);
    for (const line of [...lines, ...withoutDay(inputs, outcomes)]) console.log(line);
  }
  forgetNews(news);
  return outcomes.some(({ state }) => state === 'refused') ? 1 : 0;
}

export default await command(import.meta, {
  name: 'ingest',
  does: 'Reads reports, and writes their findings to a content folder.',
  takes: {
    paths: list(
      'PATH',
      'reports, files or folders (with manifest.json or source.yml beside them); without one, the sources in the content folder',
    ),
  },
  options: {
    content: read('DIR', 'the folder to write to; without it, the project’s own', z.string().default(projectContent)),
    replace: flag('take a reading that retires over a third of a report’s findings, or all of a section'),
    retrieved: read('DAY', 'on which day the reports at PATH were read, where no file beside them says so', isoDay.optional()),
    json: flag('print one JSON object instead of lines'),
    workers: read('N', 'how many threads read reports', fromOne.optional()),
    shard: read('i/n', 'take the i-th of n parts of the reports, for batches on several machines', part.prefault('1/1')),
  },
  exitCodes: { 0: 'all were taken', 1: 'one was not' },
  run: ({ paths, content: root, retrieved, json, replace, workers, shard: [number, parts] }) => {
    const places = paths.length > 0 ? paths : [join(root, 'sources')];
    if (retrieved !== undefined && paths.length === 0)
      throw new WrongUse('--retrieved wants a PATH; reports in the content folder have their day in source.yml');
    const { inputs, refused } = gatherInputs(places, retrieved);
    const mine = inputs.filter((_, index) => index % parts === number - 1);
    if (mine.length + refused.length === 0) throw new WrongUse(`there is no report in ${places.join(', ')}`);
    keepCompiled();
    return takeReports({ root, inputs: mine, refused, json, replace, workers: workers ?? workersFor(mine) });
  },
});
