import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { forgetNews, unsaidNews } from '../src/content/news.ts';
import { projectContent } from '../src/content-folder.ts';
import { FrontMatterError } from '../src/front-matter.ts';
import type { Changes } from '../src/ingest/changes-of.ts';
import { gatherInputs } from '../src/ingest/gather-inputs.ts';
import { ingest, type Outcome } from '../src/ingest/ingest.ts';
import { withoutInvisible } from '../src/ingest/without-invisible.ts';

const usage = `usage: npm run ingest -- [--content DIR] [--json] [--replace] [--workers N] [--shard i/n] [PATH…]
  PATH       reports, files or folders (with manifest.json or source.yml beside them); without one, the sources in the content folder
  --content  folder that the content is written to; without it, the project's own
  --replace  take a reading that retires over a third of a report's findings, or all of a section
  --json     print one JSON object instead of lines
  --workers  threads that read reports
  --shard    take the i-th of n parts of the reports, for batches on several machines`;

function wrongUse(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        json: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        workers: { type: 'string' },
        shard: { type: 'string', default: '1/1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return wrongUse((error as Error).message);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const shard = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.shard);
const [part, parts] = [Number(shard?.[1]), Number(shard?.[2])];
if (!shard || part > parts) wrongUse(`--shard wants i/n with i from 1 to n, such as 2/4, not "${values.shard}"`);
if (values.workers && !/^[1-9]\d*$/.test(values.workers)) wrongUse(`--workers wants a number from 1, not "${values.workers}"`);

const root = values.content ?? projectContent;
const paths = positionals.length > 0 ? positionals : [join(root, 'sources')];
const { inputs: all, refused } = gatherInputs(paths);
const inputs = all.filter((_, index) => index % parts === part - 1);
const workers = values.workers ? Number(values.workers) : Math.min(availableParallelism(), Math.ceil(inputs.length / 8));

const bar = process.stdout.isTTY && !values.json && inputs.length > 1 ? progress({ max: inputs.length }) : undefined;
bar?.start('Reading reports');
/** Names of files and words of documents may hold what moves a terminal's cursor. */
const printable = (text: string) => withoutInvisible(text).replace(/\s/g, ' ');
const line = ({ path, state, id, findings }: Outcome) =>
  printable(state === 'refused' ? `refused    ${path}` : `${state.padEnd(10)} ${id} · ${findings} findings · ${path}`);

const named = (what: string, codes: string[]) =>
  codes.length === 0 ? [] : [`${what} ${codes.slice(0, 8).join(', ')}${codes.length > 8 ? ` and ${codes.length - 8} more` : ''}`];
const changesText = ({ reworded, added, gone }: Changes) =>
  [...named('new wording of', reworded), ...named('new', added), ...named('gone', gone)].join('; ');

/** Themes, weights and corrections are an editor's files: where one is broken, nothing is read. */
function unusableContent(error: unknown): never {
  if (!(error instanceof FrontMatterError)) throw error;
  console.error(`error: ${error.message}`);
  process.exit(1);
}

const outcomes: Outcome[] = refused.map(({ path, reason, todo }) => ({
  path,
  state: 'refused',
  findings: 0,
  notes: [{ file: path, fatal: true, level: 'error', rule: 'unusable-path', reason, todo }],
}));
outcomes.push(
  ...(await ingest(
    root,
    inputs,
    workers,
    (outcome) => {
      if (bar) bar.advance(1, outcome.path);
      else if (!values.json && outcome.state !== 'unchanged') console.log(line(outcome));
    },
    { replace: values.replace, keepNews: true },
  ).catch(unusableContent)),
);
bar?.stop('Read');

const ids = new Set(outcomes.map(({ id }) => id));
const news = unsaidNews(root).filter(({ text }) => ids.has((JSON.parse(text) as Outcome).id));
const notes = outcomes.flatMap((outcome) => outcome.notes);
const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
if (values.json) {
  console.log(JSON.stringify({ content: root, outcomes }, null, 1));
} else {
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
forgetNews(news);
if (outcomes.length === 0) wrongUse(`there is no report in ${paths.join(', ')}`);
process.exitCode = count('refused') > 0 ? 1 : 0;
