import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { taggerFigures } from '../../src/content/index/tagger-figures.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { themeEntry } from '../../src/site/exports/theme-entry.ts';
import { taggerInUse, themeScores } from '../../src/site/views/tagger-in-use.ts';
import { themeView } from '../../src/site/views/theme-view.ts';
import { checkTagger } from '../../src/tagging/check-tagger.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { runCommand } from '../commands/run-command.ts';
import { ofOneKind } from '../one-kind.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Fills in what a template leaves blank. */
function fillIn(path: string, blanks: readonly [blank: string, filled: string][]): void {
  let text = readFileSync(path, 'utf8');
  for (const [blank, filled] of blanks) {
    assert.ok(text.includes(blank), `${path}: ${blank}`);
    text = text.replace(blank, filled);
  }
  writeFileSync(path, text);
}

function run(...command: [string, ...string[]]): string {
  const { status, stdout, stderr } = runCommand(command);
  assert.equal(status, 0, `${command.join(' ')}\n${stdout}${stderr}`);
  return stderr;
}

test('a theme and a term that are added without a labelled report pass the check, are tagged and are found', (t) => {
  const root = temporaryFolder(t);
  cpSync(projectContent, root, { recursive: true, filter: (path) => !/[/\\]\.(?:cache|pending)/.test(path) });
  run('new', 'theme', 'Websites', '--content', root);
  run('new', 'term', 'website', '--content', root);
  fillIn(join(root, 'themes/websites.md'), [
    ['note: ""', 'note: What councils publish for families online'],
    ['group: ""', 'group: Information'],
    ['{ match: "" }', '{ match: website* }'],
    ['sources:\n  - { title: "", url: "" }\n', ''],
  ]);
  fillIn(join(root, 'terms/website.yml'), [
    ['alsoCalled: []', 'alsoCalled: [homepage, internet site]'],
    ['meaning: ""', 'meaning: What a council or a service publishes about itself on the internet.'],
    ['themes: []', 'themes: [websites]'],
  ]);
  run('ingest', '--content', root);
  const said = run('check-content', '--content', root);
  assert.match(said, /^note: themes\/websites\.md: the tags of this theme have not been measured yet$/m);

  const before = readContentFolder(projectContent).content;
  const content = indexContent(readContentFolder(root).content);
  const tagged = content.findingsOfTheme.get('websites') ?? [];
  assert.ok(tagged.length > 0);
  for (const { themes } of tagged) assert.match(themes.find(({ id }) => id === 'websites')?.evidence.join() ?? '', /website/i);
  for (const { id, themes } of before.findings)
    assert.deepEqual(
      content.finding.get(id)?.themes.filter((tag) => tag.id !== 'websites'),
      themes,
      `${id} has its other themes as before`,
    );

  const data = searchData(content);
  const index = searchIndex(data, packIndex(makeIndex(data)));
  const found = (query: string) =>
    search({ ...emptyState, query, words: 'all', filters: { kind: 'finding' } }, index).results.map(({ record }) => record.id);
  assert.ok(found('website').length > 0);
  for (const name of ['homepage', 'internet site']) assert.deepEqual(found(name).sort(), found('website').sort(), name);
  assert.deepEqual(found('theme:websites').sort(), tagged.map(({ id }) => id).sort());

  const [theme, travel] = ['websites', 'travel'].map((id) => content.theme.get(id) ?? assert.fail(id));
  assert.ok(theme && travel);
  assert.equal(themeView(content, theme).unmeasured, 'added');
  assert.equal(themeView(content, travel).unmeasured, undefined);
  const figures = taggerFigures();
  assert.ok(figures);
  const { measured, tagger } = themeEntry(content, theme, (path) => path, taggerInUse(content.themes));
  assert.equal(measured, undefined);
  assert.match(tagger ?? '', new RegExp(`^${figures.version}-[0-9a-f]{8}$`));
  const former = taggerInUse(before.themes)?.version;
  assert.ok(former?.startsWith(figures.version) && former !== tagger, 'a theme that is added makes another tagger');
  assert.equal(taggerInUse(ofOneKind(before).themes)?.version, figures.version);
});

test('a content folder has the terms of the project, and its own beside or in place of them', (t) => {
  const root = temporaryFolder(t);
  const termsOf = (folder: string) => readContentFolder(folder).content.terms;
  assert.deepEqual(termsOf(root), termsOf(projectContent));
  mkdirSync(join(root, 'terms'));
  const write = (id: string, label: string) =>
    writeFileSync(join(root, `terms/${id}.yml`), `id: ${id}\nlabel: ${label}\nmeaning: Something that only this folder speaks of.\n`);
  write('tandem', 'tandem');
  write('ehc-plan', 'plan for a child');
  const terms = termsOf(root);
  assert.equal(terms.length, termsOf(projectContent).length + 1);
  assert.deepEqual([terms.at(-2)?.id, terms.at(-1)?.id], ['ehc-plan', 'tandem']);
  assert.equal(terms.find(({ id }) => id === 'ehc-plan')?.label, 'plan for a child');
});

test('a theme whose terms have changed since its tags were measured is tagged, noted and without figures; other weights are a problem', (t) => {
  const root = temporaryFolder(t);
  for (const folder of ['themes', 'tagger']) cpSync(join(projectContent, folder), join(root, folder), { recursive: true });
  assert.deepEqual(checkTagger(root), { problems: [], notes: [] });

  fillIn(join(root, 'themes/travel.md'), [['terms:\n', 'terms:\n  - { match: tandem* }\n']]);
  assert.deepEqual(checkTagger(root), {
    problems: [],
    notes: [{ path: join(root, 'themes/travel.md'), reason: 'the terms of this theme have changed since its tags were measured' }],
  });
  const tagger = taggerInUse(readTagger(root).vocabulary, taggerFigures(root));
  assert.ok(tagger);
  assert.deepEqual(tagger.unmeasured, { added: [], changed: ['travel'], gone: [] });
  assert.notEqual(tagger.version, tagger.figures.version);
  const silent = tagger.figures.crossValidated.themes.filter((score) => !themeScores(tagger).includes(score));
  assert.deepEqual(
    silent.map(({ id }) => id),
    ['travel'],
  );
  assert.deepEqual(taggerInUse([], tagger.figures)?.unmeasured.gone.length, Object.keys(tagger.figures.measured.themes).length);

  fillIn(join(root, 'tagger/weights.json'), [['"threshold": 0.43', '"threshold": 0.5']]);
  const { problems, notes } = checkTagger(root);
  assert.deepEqual(notes, []);
  assert.match(problems[0]?.reason ?? '', /other weights or other code are in use/);
  assert.match(problems[0]?.todo ?? '', /npm run train/);
});
