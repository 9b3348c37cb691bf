import assert from 'node:assert/strict';
import test from 'node:test';
import { Parser } from 'n3';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { themeNames } from '../../src/site/exports/theme-names.ts';
import { themeVocabulary } from '../../src/site/exports/theme-vocabulary.ts';
import { toJsonLd } from '../../src/site/exports/to-json-ld.ts';
import { toTurtle } from '../../src/site/exports/to-turtle.ts';
import { dataFixture } from '../data-fixture.ts';
import { jsonLdTriples, type Statement } from '../json-ld-triples.ts';

const address = (path: string) => `https://site.example${path}`;
const skos = 'http://www.w3.org/2004/02/skos/core#';
const project = indexContent(readContentFolder(projectContent).content);

function turtleTriples(text: string): Statement[] {
  return new Parser().parse(text).map(({ subject, predicate, object }) => {
    const language = object.termType === 'Literal' && object.language ? `@${object.language}` : '';
    return `<${subject.value}> <${predicate.value}> ${object.termType === 'Literal' ? `"${object.value}"${language}` : `<${object.value}>`}`;
  });
}

/** A language is the same in capitals and in small letters. */
const same = (list: Statement[]) => list.map((one) => one.replace(/@[\w-]+$/, (tag) => tag.toLowerCase())).sort();

for (const [name, { themes, terms }] of [
  ['the example', dataFixture],
  ['the project', project],
] as const) {
  const things = themeVocabulary(themes, address, terms);
  const triples = turtleTriples(toTurtle(things));

  test(`Turtle and JSON-LD say the same of the themes of ${name}`, () => {
    assert.deepEqual(same(jsonLdTriples(toJsonLd(things))), same(triples));
    assert.equal(new Set(triples).size, triples.length);
  });

  test(`every theme of ${name} is a concept at its page, in one scheme and one collection, with one label`, () => {
    for (const { id, label } of themes) {
      const about = triples.filter((one) => one.startsWith(`<https://site.example/themes/${id}/> `)).map((one) => one.split(/> (.*)/s)[1]);
      const values = (property: string) => about.filter((one) => one?.startsWith(`<${property}> `)).map((one) => one?.split(/> (.*)/s)[1]);
      assert.deepEqual(
        values(`${skos}prefLabel`).map((one) => one?.toLowerCase()),
        [`"${label}"@en-gb`.toLowerCase()],
      );
      assert.deepEqual(values(`${skos}notation`), [`"${id}"`]);
      assert.deepEqual(values(`${skos}inScheme`), ['<https://site.example/themes/>']);
      assert.deepEqual(values(`${skos}topConceptOf`), values(`${skos}inScheme`));
      assert.ok(triples.includes(`<https://site.example/themes/> <${skos}hasTopConcept> <https://site.example/themes/${id}/>`));
      const others = values(`${skos}altLabel`).map((one) => one?.toLowerCase());
      assert.equal(new Set([...others, `"${label}"@en-gb`.toLowerCase()]).size, others.length + 1, 'each name once');
      const members = triples.filter((one) => one.endsWith(`<${skos}member> <https://site.example/themes/${id}/>`));
      assert.equal(members.length, 1);
    }
    const labels = themes.map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  });
}

test('quotes, line breaks and backslashes come back as they were', () => {
  const note = turtleTriples(toTurtle(themeVocabulary(dataFixture.themes, address))).find((one) =>
    one.includes(`ehc-plan-quality/> <${skos}note>`),
  );
  assert.ok(note?.includes('"On plans.\n\nThey say "what" and when; see C:\\plans."'));
});

test('in Turtle a language is written as it is in the registry of languages', () => {
  assert.match(toTurtle(themeVocabulary(dataFixture.themes, address)), /skos:prefLabel "Travel"@en-GB/);
});

test('a source that several themes name is told once', () => {
  const titles = turtleTriples(toTurtle(themeVocabulary(dataFixture.themes, address))).filter((one) =>
    one.startsWith('<https://law.example/act/1> '),
  );
  assert.deepEqual(titles.length, 2);
});

test('the version changes when a text does, and not with the address of the site', () => {
  const version = (themes = dataFixture.themes, at = address) => themeVocabulary(themes, at)[0]?.versionInfo;
  assert.equal(
    version(dataFixture.themes, (path) => `https://other.example${path}`),
    version(),
  );
  assert.notEqual(version(dataFixture.themes.map((theme) => ({ ...theme, note: `${theme.note} More.` }))), version());
});

test('another name of a theme is one of the term that is the same thing, and means nothing else', () => {
  const { themes, terms } = project;
  const names = new Map(themes.map((theme) => [theme.id, themeNames(theme, terms)]));
  const [ap, mental, workforce] = ['alternative-provision', 'mental-health', 'workforce'].map((id) => names.get(id));
  assert.deepEqual(ap, ['alternative education', 'alternative provider']);
  assert.ok(mental?.includes('mental ill health'));
  assert.deepEqual(workforce, [], 'training is part of the theme, not a name of it');
  const all = [...names.values()].flat();
  const labels = new Set(themes.map(({ label }) => label.toLowerCase()));
  assert.equal(new Set(all).size, all.length, 'no name is that of two themes');
  assert.ok(all.every((name) => !labels.has(name.toLowerCase())));
});

test('the version of the vocabulary changes when a theme gets another name', () => {
  const [theme] = dataFixture.themes;
  assert.ok(theme);
  const term = {
    id: 'a',
    label: theme.label,
    alsoCalled: ['plan worth'],
    meaning: 'How good plans are, as one sees them.',
    themes: [theme.id],
  };
  const version = (terms: (typeof term)[]) => themeVocabulary(dataFixture.themes, address, terms)[0]?.versionInfo;
  assert.notEqual(version([term]), version([]));
});
