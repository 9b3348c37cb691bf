import assert from 'node:assert/strict';
import test from 'node:test';
import { hyphenatedWords, joinLineEnds, joinLines } from '../../src/documents/join-lines.ts';

const none = new Set<string>();

test('a compound with “to” in it that is broken at its first hyphen is joined', () => {
  assert.equal(joinLines(['regular face-', 'to-face visits, day-', 'to-day'], none), 'regular face-to-face visits, day-to-day');
  assert.equal(
    joinLineEnds('regular face-\nto-face visits of one-\nto two-year-olds', none),
    'regular face-to-face visits of one-\nto two-year-olds',
  );
});

test('a hyphen at a line’s end is kept and joins', () => assert.equal(joinLines(['a multi-', 'agency plan'], none), 'a multi-agency plan'));
test('a hyphen that stands for the end of a word keeps its space', () =>
  assert.equal(
    joinLines(['the short-', 'and long-term plan of one- to', 'one help'], none),
    'the short- and long-term plan of one- to one help',
  ));
test('a hyphen within a line is left as it stands', () =>
  assert.equal(joinLines(['one- and two-year-olds'], none), 'one- and two-year-olds'));
test('a dash at a line’s end keeps its spaces', () =>
  assert.equal(joinLines(['families –', 'and schools'], none), 'families – and schools'));
test('a soft hyphen goes', () => assert.equal(joinLines(['chil\u00AD', 'dren'], none), 'children'));

test('a document that hyphenates is healed by the words that it writes whole elsewhere', () => {
  const lines = [
    'the chil-',
    'dren use ser-',
    'vices for the multi-',
    'agency lead-',
    'ers. All children like',
    'the services of leaders here',
  ];
  assert.equal(joinLines(lines.slice(0, 4), hyphenatedWords(lines)), 'the children use services for the multi-agency lead-');
  assert.match(joinLines(lines, hyphenatedWords(lines)), /multi-agency leaders\. All children/);
});

test('one or two such hyphens are compounds', () => {
  const lines = ['a neuro-', 'developmental need', 'the neurodevelopmental pathway'];
  assert.equal(hyphenatedWords(lines).size, 0);
});
