import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import type { Finding } from '../../src/domain/schemas/finding.ts';
import { type Command, project, runCommand } from './run-command.ts';

/** A command to be killed, and the content folder that it finds. */
export interface Scenario {
  name: string;
  /** Makes the folder that the command finds. */
  prepare(content: string): void;
  command(content: string): Command;
  /** Where the command is found, if it knows no other content folder than its project's own. */
  inProject?(content: string): string;
  /** What the command, or the next one after a kill, says; lines of its output. */
  says: RegExp;
}

export const sources = join(project, 'content/sources');

function must(...command: Command): void {
  const { status, stderr } = runCommand(command);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
}

/** A report, and the same with one weakness left out and one finding in other words. */
function editions(folder: string): void {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  for (const edition of [first, second]) cpSync(join(sources, 'hartlepool-2023-03'), edition, { recursive: true });
  const path = join(second, 'report.md');
  const text = readFileSync(path, 'utf8');
  const weaknesses = text.indexOf('need to do better?');
  const third = text.indexOf('\n- Apart from the PRU', weaknesses);
  const fourth = text.indexOf('\n- ', third + 3);
  writeFileSync(path, text.slice(0, third) + text.slice(fourth).replace('Waits are too long, both', 'Waits are far too long, both'));
}

const plan = [
  'Action,Lead,By when',
  'Cut the waits for speech and language therapy and agree precise targets and timescales,Director of Children’s Services,June 2025',
  'Identify alternative provision in schools with a comprehensive strategy for commissioning,Head of SEND,March 2025',
].join('\n');

export function ingested(content: string): void {
  editions(`${content}-editions`);
  must('ingest', '--content', content, `${content}-editions/first`);
}

export const importing = (content: string): Command => [
  'import',
  `${content}-editions/plan.csv`,
  ...['--content', content, '--partnership', 'hartlepool', '--date', '2024-01', '--read', '2024-02-03', '--title', 'Plan'],
  ...['--url', 'https://example.org/plan', '--source', 'Plan of the partnership', '--slug', 'plan'],
];

export function planned(content: string): void {
  ingested(content);
  writeFileSync(`${content}-editions/plan.csv`, plan);
}

function imported(content: string): void {
  planned(content);
  must(...importing(content));
  const links = join(content, 'links/hartlepool/plan.yml');
  mkdirSync(join(content, 'links/hartlepool'), { recursive: true });
  writeFileSync(links, readFileSync(links, 'utf8').replace(/answer: ""/g, 'answer: yes'));
}

/** Reports that stand before and after the one in the folder. */
const batch = ['suffolk-2023-11', 'hertfordshire-2023-07', 'oxfordshire-2023-07'];

const trainedOn = ['hartlepool-2023-03', 'suffolk-2023-11'];

/** A copy of the project, with labels for two of its reports. */
function labelled(copy: string): void {
  for (const part of ['src', 'scripts', 'content', 'package.json', 'package-lock.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  // Labels of other kinds of report are about documents that are not among these.
  rmSync(join(copy, 'content/tagger/kinds'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  for (const report of trainedOn) cpSync(join(sources, report, 'report.md'), join(`${copy}-editions`, `${report}.md`));
  const labels = trainedOn.flatMap((report) =>
    readdirSync(join(project, 'content/findings', report)).map((name) => {
      const { code, themes, polarity } = readFrontMatter(readFileSync(join(project, 'content/findings', report, name), 'utf8'))
        .data as Finding;
      return JSON.stringify({ report, id: code, themes: themes.map(({ id }) => id), polarity });
    }),
  );
  writeFileSync(join(copy, 'content/tagger/labels.jsonl'), labels.filter((line) => !line.includes('"themes":[]')).join('\n'));
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'ingest',
    prepare: ingested,
    command: (content) => ['ingest', '--content', content, `${content}-editions/second`],
    says: /^changed {4}hartlepool-2023-03 · new wording of nb-4; gone nb-3$/m,
  },
  {
    name: 'batch',
    prepare: ingested,
    command: (content) => ['ingest', '--content', content, ...batch.map((name) => join(sources, name))],
    says: /^\d+ taken, \d+ unchanged, 0 refused/m,
  },
  { name: 'import', prepare: planned, command: importing, says: /^wrote .*responses\/hartlepool\/plan\.md$/m },
  {
    name: 'review',
    prepare: imported,
    command: (content) => ['review', '--links', '--content', content],
    says: /: [1-9] linked, 0 refused/,
  },
  {
    name: 'new',
    prepare: ingested,
    command: (content) => ['new', 'response', 'hartlepool', 'Winter update', '--content', content],
    says: /^wrote .*responses\/hartlepool\/winter-update\.md$/m,
  },
  {
    name: 'train',
    prepare: labelled,
    command: (copy) => ['train', '--reports', `${copy}-editions`, '--labels', join(copy, 'content/tagger/labels.jsonl')],
    inProject: (copy) => copy,
    says: /^all$/m,
  },
];
