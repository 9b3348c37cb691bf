import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { progress } from '@clack/prompts';
import { forgetNews, unsaidNews } from '../src/content/news.ts';
import { projectContent } from '../src/content-folder.ts';
import type { Changes } from '../src/ingest/changes-of.ts';
import { gatherInputs, type Input, type Refusal } from '../src/ingest/gather-inputs.ts';
import { ingest, type Outcome } from '../src/ingest/ingest.ts';
import { withoutInvisible } from '../src/ingest/without-invisible.ts';
import { command, WrongUse } from './command.ts';

const usage = `usage: npm run ingest -- [--content DIR] [--json] [--replace] [--workers N] [--shard i/n] [PATH…]
  PATH       reports, files or folders (with manifest.json or source.yml beside them); without one, the sources in the content folder
  --content  folder that the content is written to; without it, the project's own
  --replace  take a reading that retires over a third of a report's findings, or all of a section
  --json     print one JSON object instead of lines
  --workers  threads that read reports
  --shard    take the i-th of n parts of the reports, for batches on several machines`;

interface Work {
  root: string;
  inputs: Input[];
  refused: readonly Refusal[];
  json: boolean;
  replace: boolean;
  workers: number;
}

const workersFor = (inputs: readonly Input[]): number => Math.min(availableParallelism(), Math.ceil(inputs.length / 8));

/** Names of files and words of documents may hold what moves a terminal's cursor. */
const printable = (text: string) => withoutInvisible(text).replace(/\s/g, ' ');
const line = ({ path, state, id, findings }: Outcome) =>
  printable(state === 'refused' ? `refused    ${path}` : `${state.padEnd(10)} ${id} · ${findings} findings · ${path}`);

const named = (what: string, codes: string[]) =>
  codes.length === 0 ? [] : [`${what} ${codes.slice(0, 8).join(', ')}${codes.length > 8 ? ` and ${codes.length - 8} more` : ''}`];
const changesText = ({ reworded, added, gone }: Changes) =>
  [...named('new wording of', reworded), ...named('new', added), ...named('gone', gone)].join('; ');

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
    else if (!json && outcome.state !== 'unchanged') console.log(line(outcome));
  };
  outcomes.push(...(await ingest(root, inputs, workers, say, { replace, keepNews: true })));
  bar?.stop('Read');

  const ids = new Set(outcomes.map(({ id }) => id));
  const news = unsaidNews(root).filter(({ text }) => ids.has((JSON.parse(text) as Outcome).id));
  if (json) console.log(JSON.stringify({ content: root, outcomes }, null, 1));
  else sayOutcomes(outcomes);
  forgetNews(news);
  return outcomes.some(({ state }) => state === 'refused') ? 1 : 0;
}

function sayOutcomes(outcomes: readonly Outcome[]): void {
  const notes = outcomes.flatMap((outcome) => outcome.notes);
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  for (const { file, level, line: at, reason, rule, todo } of notes.filter(
    (note) => note.level !== 'info' || note.rule === 'footnote-mark',
  )) {
    console.error(printable(`${level}: ${file}${at ? `:${at}` : ''}: ${reason} [${rule}]`) + (todo ? `\n  → ${printable(todo)}` : ''));
  }
  for (const { id, changes } of outcomes) {
    if (changes) console.log(`changed    ${id} · ${changesText(changes)}`);
  }
  const findings = outcomes.reduce((sum, outcome) => sum + outcome.findings, 0);
  console.log(
    `${count('taken')} taken, ${count('unchanged')} unchanged, ${count('refused')} refused · ${findings} findings · ` +
      `${notes.filter((note) => note.level === 'warning').length} warnings`,
  );
  const times = (rule: string) => notes.filter((note) => note.rule === rule).length;
  console.log(
    `self-check: ${times('unexplained-words')} places with unexplained words, ${times('missing-section')} missing sections, ` +
      `${times('unread-field')} unread fields, ${times('page-break')} doubtful page breaks, ${times('facts-disagree')} facts that disagree, ${times('damaged')} damaged files`,
  );
}

await command({
  usage,
  options: {
    content: { type: 'string' },
    json: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    workers: { type: 'string' },
    shard: { type: 'string', default: '1/1' },
  },
  words: Number.POSITIVE_INFINITY,
  run: ({ content: root = projectContent, json, replace, workers, shard: given }, words) => {
    const shard = /^([1-9]\d*)\/([1-9]\d*)$/.exec(given);
    const [part, parts] = [Number(shard?.[1]), Number(shard?.[2])];
    if (!shard || part > parts) throw new WrongUse(`--shard wants i/n with i from 1 to n, such as 2/4, not "${given}"`);
    if (workers && !/^[1-9]\d*$/.test(workers)) throw new WrongUse(`--workers wants a number from 1, not "${workers}"`);
    const paths = words.length > 0 ? words : [join(root, 'sources')];
    const { inputs, refused } = gatherInputs(paths);
    const mine = inputs.filter((_, index) => index % parts === part - 1);
    if (mine.length + refused.length === 0) throw new WrongUse(`there is no report in ${paths.join(', ')}`);
    return takeReports({ root, inputs: mine, refused, json, replace, workers: Number(workers ?? workersFor(mine)) });
  },
});
