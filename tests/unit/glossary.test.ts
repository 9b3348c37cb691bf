import assert from 'node:assert/strict';
import test from 'node:test';
import { glossary } from '../../src/search/glossary/glossary.ts';
import type { GlossaryEntry } from '../../src/search/glossary/glossary-entry.ts';
import { foldText } from '../../src/search/words/fold-text.ts';
import { stem } from '../../src/search/words/stem.ts';
import { wordsOf } from '../../src/search/words/words-of.ts';

const namesOf = ({ label, terms }: GlossaryEntry) => [label, ...terms];

/** A name as it is compared: folded, hyphens and other signs as spaces, no possessive and no plural s. */
function formOf(name: string): string {
  const words =
    foldText(name)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=[^s])s$/, '')).join(' ');
}

const stemsOf = (name: string) =>
  wordsOf(name)
    .map(({ word }) => stem(word))
    .join(' ');

/** One line for each form that two entries share. */
function sharedForms(formOfName: (name: string) => string): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const entry of glossary) {
    for (const form of new Set(namesOf(entry).map(formOfName))) {
      const owner = owners.get(form);
      if (owner !== undefined) shared.push(`"${form}" stands in ${owner} and ${entry.id}`);
      owners.set(form, entry.id);
    }
  }
  return shared;
}

test('ids of the glossary are kebab-case and stand once', () => {
  for (const { id } of glossary) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const ids = glossary.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test('no name stands in two entries of the glossary', () => {
  assert.deepEqual(sharedForms(formOf), []);
});

test('no two entries have names that the stems of search bring together', () => {
  assert.deepEqual(sharedForms(stemsOf), []);
});

test('names are not empty, and none stands twice in its entry', () => {
  for (const entry of glossary) {
    const names = namesOf(entry);
    assert.ok(
      names.every((name) => formOf(name) !== '' && name === name.trim()),
      entry.id,
    );
    assert.equal(new Set(names).size, names.length, `${entry.id} has a name twice`);
  }
});

test('related entries exist, stand once, and are others', () => {
  const ids = new Set(glossary.map(({ id }) => id));
  for (const { id, related = [] } of glossary) {
    for (const other of related) assert.ok(ids.has(other) && other !== id, `${id} is related to ${other}`);
    assert.equal(new Set(related).size, related.length, `${id} has a related entry twice`);
  }
});

test('another meaning is told only of a name of the entry', () => {
  for (const entry of glossary) {
    for (const [name, meaning] of Object.entries(entry.otherwise ?? {})) {
      assert.ok(namesOf(entry).includes(name), `${name} is no name of ${entry.id}`);
      assert.ok(meaning.length > 2 && !meaning.endsWith('.'), `${entry.id}: ${meaning}`);
    }
  }
});

test('a meaning is one sentence of 5 to 30 words', () => {
  for (const { id, meaning } of glossary) {
    const count = meaning.split(/\s+/).length;
    assert.match(meaning, /^[A-Z][^.!?\n]*(?:\d\.\d[^.!?\n]*)*\.$/, id);
    assert.ok(count >= 5 && count <= 30, `${id} has ${count} words`);
  }
});

test('labels sort for an A to Z: they begin with a letter, with no article, and differ', () => {
  for (const { id, label } of glossary) assert.match(label, /^(?!(?:the|an?) )\p{L}/iu, id);
  const labels = glossary.map(({ label }) => foldText(label));
  assert.equal(new Set(labels).size, labels.length);
});
