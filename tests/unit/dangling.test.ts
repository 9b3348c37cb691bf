import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { lineOf } from '../../src/content/front-matter.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the line of a field of front matter is found, in lists too', () => {
  const text = '---\nid: a\nspeaksTo:\n  - finding: x/pa-1\n    inferred: true\n  - finding: x/pa-2\n---\nText.\n';
  assert.equal(lineOf(text, 'id'), 2);
  assert.equal(lineOf(text, 'speaksTo.1.finding'), 6);
  assert.equal(lineOf(text, 'speaksTo.2.finding'), lineOf(text, 'speaksTo'));
});

test('a link to a finding, partnership, theme or term that is not there fails the check with file and line', (t) => {
  const content = temporaryFolder(t);
  cpSync(projectContent, content, { recursive: true, filter: (path) => !path.includes('.cache') });
  const change = (path: string, from: RegExp, to: string) => {
    const whole = join(content, path);
    const text = readFileSync(whole, 'utf8');
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, path);
    writeFileSync(whole, changed);
    return changed.slice(0, changed.indexOf(to)).split('\n').length;
  };
  const response = 'responses/hertfordshire/improvement-plan.md';
  const lines = {
    [response]: change(response, /finding: hertfordshire-2023-07\/pa-1/, 'finding: hertfordshire-2023-07/pa-99'),
    'findings/suffolk-2023-11/pa-1.md': change('findings/suffolk-2023-11/pa-1.md', /- id: [a-z-]+/, '- id: no-such-theme'),
    'terms/annual-review.yml': change('terms/annual-review.yml', /themes: \[annual-reviews\]/, 'themes: [no-such-theme]'),
    'terms/ehc-plan.yml': change('terms/ehc-plan.yml', /related: \[/, 'related: [no-such-term, '),
    'reports/oxfordshire-2023-07.md': change('reports/oxfordshire-2023-07.md', /partnership: oxfordshire/, 'partnership: nowhere'),
  };
  const twice = 'terms/alternative-provision.yml';
  change(twice, /alsoCalled:\n/, 'alsoCalled:\n  - EHC plans\n');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  for (const [file, line] of Object.entries(lines))
    assert.match(stderr, new RegExp(`error: ${file}:${line}: .*there is no`), `${file}:${line}`);
  assert.match(stderr, /error: terms\/(?:alternative-provision|ehc-plan)\.yml:\d+: .*"EHC plans?" is already a name of the term/);
});
