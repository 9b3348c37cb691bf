import assert from 'node:assert/strict';
import test from 'node:test';
import { toString as plainText } from 'mdast-util-to-string';
import { numberedRows } from '../../src/ingest/numbered-rows.ts';

const paragraphs = (...texts: string[]) =>
  texts.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
const read = (texts: string[], last?: string) =>
  numberedRows(paragraphs(...texts), last).rows.map(({ printed, nodes }) => [printed, nodes.map((node) => plainText(node)).join(' / ')]);

test('a number opens a paragraph with a space or without, and with one dot or two', () => {
  assert.deepEqual(read(['9. Some wait.', '10.When they ask, they wait.', '11.. Most wait.', '12) All wait.']), [
    ['9', 'Some wait.'],
    ['10', 'When they ask, they wait.'],
    ['11', 'Most wait.'],
    ['12', 'All wait.'],
  ]);
});

test('a paragraph that begins with a number out of turn, or without the dot that the others have, is part of the one before', () => {
  assert.deepEqual(
    read(['14. Most leave at', '16. Some stay until', '17 who then find work.', '12 of them waited.', '15. The team is new.']),
    [
      ['14', 'Most leave at'],
      ['16', 'Some stay until / 17 who then find work. / 12 of them waited. / 15. The team is new.'],
    ],
  );
});

test('numbers run on from another section, and one or two may be missing', () => {
  assert.deepEqual(read(['1. An item.', '41. A lamp.', '43. A path.', '99. Bottles.'], '40'), [
    ['41', 'A lamp.'],
    ['43', 'A path. / 99. Bottles.'],
  ]);
});
