import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { readSite } from '../../src/content/read-site.ts';
import { runCommand } from '../commands/run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const good = 'runBy: Northmere Parent Carer Forum\ncontact: mailto:corrections@northmere.example\n';

/** Reads a `site.yml` of these words. */
function reading(t: TestContext, text: string) {
  const root = temporaryFolder(t);
  writeFileSync(join(root, 'site.yml'), text);
  return () => readSite(root);
}

test('who runs the site is read from site.yml', (t) => {
  assert.deepEqual(reading(t, `${good}address: https://northmere.example\n`)(), {
    runBy: 'Northmere Parent Carer Forum',
    contact: 'mailto:corrections@northmere.example',
    address: 'https://northmere.example',
  });
});

const refused: [what: string, text: string, said: RegExp][] = [
  ['broken YAML', `${good}about: [`, /site\.yml:3: invalid YAML/],
  ['an empty file', '', /site\.yml:1: runBy: is missing.*\n.*site\.yml:1: contact: is missing/],
  ['a list', '- runBy: me\n', /site\.yml:1: expected fields with values/],
  ['an unknown field', `${good}phone: "0123"\n`, /site\.yml:3: .*"?phone"?.*; correct the name, or take it out/],
  ['a blank name', good.replace(/runBy: .*/, 'runBy: ""'), /site\.yml:1: runBy: expected a text that is not blank/],
  ['a script for a contact', good.replace(/mailto:.*/, 'javascript:alert(1)'), /site\.yml:2: contact: .*begins with "javascript:"/],
  ['a letter to nobody', good.replace(/mailto:.*/, '"mailto:"'), /site\.yml:2: contact: .*names nobody to write to/],
  ['a password in an address', `${good}repository: https://me:secret@code.example/\n`, /site\.yml:3: repository: .*name or password/],
  ['a site below a path', `${good}address: https://northmere.example/findings/\n`, /site\.yml:3: address: .*without a path/],
];
for (const [what, text, said] of refused) {
  test(`site.yml is refused for ${what}, with the line and what to do`, (t) => {
    assert.throws(reading(t, text), ({ message }: Error) => said.test(message) || assert.fail(message));
  });
}

test('npm run new -- site writes what it is given, leaves the rest blank, and writes over nothing', (t) => {
  const root = temporaryFolder(t);
  const run = (...options: string[]) => runCommand(['new', 'site', '--content', root, ...options]);
  const about = 'We ask: what happened next? "Nothing" is an answer too. # not a comment';
  const { status, stdout } = run('--runBy', '2024', '--contact', 'mailto:corrections@northmere.example', '--about', about);
  assert.deepEqual([status, stdout.split('\n')[0]], [0, `wrote ${join(root, 'site.yml')}`]);
  assert.deepEqual(readSite(root), { runBy: '2024', contact: 'mailto:corrections@northmere.example', about });
  const written = readFileSync(join(root, 'site.yml'), 'utf8');
  const again = run('--runBy', 'Somebody else');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /site\.yml is there already\n {2}→ change what is in it/);
  assert.equal(readFileSync(join(root, 'site.yml'), 'utf8'), written);
});

test('what is not given is blank, and is named until it is filled in', (t) => {
  const root = temporaryFolder(t);
  assert.equal(runCommand(['new', 'site', '--content', root]).status, 0);
  assert.throws(() => readSite(root), /site\.yml:2: runBy: .*\n.*site\.yml:4: contact: /);
});

test('an unsafe address is refused before anything is written, and facts of a site go to no other file', (t) => {
  const root = temporaryFolder(t);
  const unsafe = runCommand(['new', 'site', '--content', root, '--contact', 'data:text/html,hello']);
  assert.deepEqual([unsafe.status, /--contact: .*begins with "data:"/.test(unsafe.stderr)], [2, true]);
  const other = runCommand(['new', 'term', 'website', '--content', root, '--runBy', 'Somebody']);
  assert.deepEqual([other.status, /--runBy is for npm run new -- site/.test(other.stderr)], [2, true]);
});
