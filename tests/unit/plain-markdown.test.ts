import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { plainMarkdown } from '../../src/documents/markdown/plain-markdown.ts';
import { markdownParser } from '../../src/documents/markdown/read-markdown.ts';

/** The parser's tree, without fields that it leaves undefined. */
const parsed = (markdown: string) => JSON.parse(JSON.stringify(markdownParser.parse(markdown)));

test('headings, paragraphs of one line and lists of points are read as the parser reads them', () => {
  for (const markdown of [
    '',
    '\n',
    'One.',
    '\n\nOne.\n',
    '# One\n\n### Two\n\n\nLeaders’ plans: “3 of 4”.\n\n',
    'One:\n\n- two\n- three\n\nFour.',
  ]) {
    assert.deepEqual(plainMarkdown(markdown), parsed(markdown), JSON.stringify(markdown));
  }
});

test('anything else is left to the parser', () => {
  const others = [
    ...['One\ntwo.', 'One:\n- two', '- one\ntwo', '- one\n\n- two', '- one\n  - two', '1. One', '    One', 'One ', '---', '## ', '# One #'],
    ...['*One*', 'a_b_', '[one](https://one.example)', 'www.one.example', 'http://one.example', 'a@one.example', '&amp;', 'a\\*', '<b>'],
  ];
  for (const markdown of others) assert.equal(plainMarkdown(markdown), undefined, JSON.stringify(markdown));
});

test('whatever is taken for plain is what the parser makes of it', () => {
  const signs = [
    ...'ab1 .)-+=!:;,’é\n\n#/(%^$"{}?\u00a0\u2028\u0085\v\ud800',
    '\n\n',
    '\n- ',
    '\n- a',
    '\n## a',
    '1. ',
    'www',
    'http',
    'mailto:',
    '[',
    '*',
  ];
  const markdown = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(markdown, (text) => {
      const plain = plainMarkdown(text);
      if (plain) assert.deepEqual(plain, parsed(text));
    }),
    { numRuns: 3000 },
  );
});
