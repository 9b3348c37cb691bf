import assert from 'node:assert/strict';
import test from 'node:test';
import { hardSentences } from '../../src/site/checks/readable-page.ts';
import { subjectStems } from '../../src/site/checks/subject-words.ts';

const page = (body: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title></head><body>${body}</body></html>`;
const hard =
  'Notwithstanding considerable organisational deterioration, comprehensive administrative arrangements necessitate immediate clarification.';
const easy = 'We show what the council said, and the day on which we read it.';

test('a hard sentence is found among easy ones, and said as it stands on the page', () => {
  assert.deepEqual(hardSentences(page(`<p>${easy} ${hard}</p><ul><li>${easy}</li></ul>`), new Set()), [hard]);
});

test('what is not in our words is not measured: quotations, text of reports, tables, and what is marked', () => {
  const others = [
    `<blockquote><p>${hard}</p></blockquote>`,
    `<div class="finding-text"><p>${hard}</p></div>`,
    `<table><tr><td>${hard}</td></tr></table>`,
    `<p data-not-ours>${hard}</p>`,
    `<p>${easy} <q>${hard}</q></p>`,
  ];
  assert.deepEqual(hardSentences(page(others.join('')), new Set()), []);
});

test('a label is no sentence', () => {
  assert.deepEqual(
    hardSentences(
      page(
        '<p>Speech, language and communication difficulties, administrative responsibilities, organisational development, commissioning</p>',
      ),
      new Set(),
    ),
    [],
  );
});

test('words that the glossary explains do not make a sentence hard, in any form', () => {
  const said = 'Most educational psychologists write an assessment for each of the partnerships that ask them for one.';
  const term = {
    id: 'x',
    label: 'educational psychologist',
    alsoCalled: ['needs assessment'],
    meaning: '',
    related: [],
    themes: [],
    order: 1,
  };
  assert.deepEqual(hardSentences(page(`<p>${said}</p>`), new Set()), [said]);
  assert.deepEqual(hardSentences(page(`<p>${said}</p>`), subjectStems([term], [])), []);
});
