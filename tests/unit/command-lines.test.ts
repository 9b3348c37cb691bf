import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { type Declaration, isRequired, type Parameter } from '../../scripts/command/declaration.ts';
import { helpText } from '../../scripts/command/help-text.ts';
import { readArguments, WrongUse } from '../../scripts/command/read-arguments.ts';
import { project } from '../commands/run-command.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const commands = await Promise.all(
  Object.entries(scripts).flatMap(([name, line]) => {
    const file = /^node (scripts\/\S+\.ts)$/.exec(line)?.[1];
    return file ? [import(join(project, file)).then((module: { default?: Declaration }) => ({ name, declared: module.default }))] : [];
  }),
);

/** What a command line is told, where it is wrong use. */
function wrong(declared: Declaration, ...typed: string[]): string {
  try {
    readArguments(declared, typed);
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
  return '';
}

const entries = (of: Declaration['options'] = {}): [string, Parameter][] => Object.entries(of);
/** A command's required options, so that only what a test adds is wrong. */
const needed = ({ options }: Declaration) => entries(options).flatMap(([name, one]) => (isRequired(one) ? [`--${name}`, 'x'] : []));
/** As many arguments as it takes at most, where that has an end, each as its schema wants it. */
const full = ({ takes }: Declaration) => entries(takes).map(([, { schema }]) => String(schema.safeParse('x').data ?? 'response'));

test('every script of package.json that is a command declares itself under the name it is run by', () => {
  assert.ok(commands.length >= 11);
  for (const { name, declared } of commands) assert.equal(declared?.name, name);
});

for (const { name, declared } of commands) {
  if (!declared) continue;
  test(`${name}: help names all that it takes; wrong use is one sentence`, () => {
    const help = helpText(declared);
    assert.match(help, new RegExp(`^usage: npm run ${name} -- `));
    for (const [option] of entries(declared.options)) assert.match(help, new RegExp(`^ {2}--${option}\\b`, 'm'));
    for (const [, { value }] of entries(declared.takes)) assert.match(help, new RegExp(`^ {2}${value}\\b`, 'm'));
    assert.match(help, /^Exit code: 0 .*; 1 .*; 2 wrong use/m);
    for (const asking of ['--help', '-h']) assert.equal(readArguments(declared, [asking]), undefined);

    assert.equal(wrong(declared, '--frobnicate'), 'there is no option --frobnicate');
    assert.equal(wrong(declared, '-x'), 'there is no option -x');
    for (const [option, { value }] of entries(declared.options)) {
      if (value === undefined) assert.equal(wrong(declared, `--${option}=yes`), `--${option} takes no value`);
      else {
        for (const typed of [[`--${option}`], [`--${option}`, '--debug']])
          assert.equal(wrong(declared, ...typed), `--${option} has no value: give --${option} ${value}`);
      }
    }
    for (const [index, [, one]] of entries(declared.takes).entries()) {
      if (isRequired(one)) assert.match(wrong(declared, ...needed(declared), ...full(declared).slice(0, index)), / is missing: /);
    }
    for (const option of entries(declared.options).flatMap(([option, one]) => (isRequired(one) ? [option] : [])))
      assert.match(wrong(declared, ...full(declared)), new RegExp(`^--${option} is missing: `));
    if (!entries(declared.takes).some(([, { isList }]) => isList))
      assert.equal(wrong(declared, ...needed(declared), ...full(declared), 'surplus'), '"surplus" is one argument too many');
  });
}

test('blank values are refused but where blank is the default, and what is not given is as declared', () => {
  const by = (name: string) => commands.find((one) => one.name === name)?.declared as Declaration;
  assert.match(wrong(by('search'), '--content='), /has no value/);
  const given = readArguments(by('import'), ['plan.csv', '--partnership', 'x', '--url=', '--date', '']) as Record<string, unknown>;
  assert.deepEqual([given['path'], given['url'], given['date'], given['json']], ['plan.csv', '', '', false]);
  assert.deepEqual((readArguments(by('ingest'), ['--shard', '2/4', 'a', '--', '--b']) as { shard: number[] }).shard, [2, 4]);
  for (const shard of ['3/2', '0/1', '1/2/3', '1', 'a/b', '1.5/2', '/']) assert.match(wrong(by('ingest'), '--shard', shard), /found/);
});

test('wrong use ends with 2, its sentence and how the command is called, and no lines of the program', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/review.ts', 'stray'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.equal(
    stderr,
    'error: "stray" is one argument too many: only --links takes files\n  → usage: npm run review -- [FILE…] [options]; --help tells all\n',
  );
});

test('a command whose reader has gone ends quietly', async () => {
  const child = spawn(process.execPath, ['scripts/search.ts', '--format', 'csv', 'transport'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
