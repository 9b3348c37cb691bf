import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { runningText } from '../../src/documents/markdown/running-text.ts';

test('the points of a list stand apart on one line, and nothing else is put in', () => {
  const body =
    'Leaders should ensure that:\n\n- plans are on time\n- reviews lead to:\n  - changes\n  - better aims\n\nThey should report on it.';
  assert.equal(
    runningText(body).text,
    'Leaders should ensure that: • plans are on time • reviews lead to: • changes • better aims They should report on it.',
  );
  assert.equal(runningText('One paragraph\nin two lines.').text, 'One paragraph in two lines.');
  assert.equal(runningText('1. First\n\n   More of it\n2. Second').text, '• First More of it • Second');
  assert.equal(runningText('').text, '');
});

/** Without its bullets it is the plain text, and a place of the plain text leads to the same character. */
function holds(body: string): void {
  const plain = plainText(body);
  const { text, place } = runningText(body);
  assert.equal(text.replaceAll('• ', ''), plain);
  for (let at = 0; at < plain.length; at += 1) if (plain[at] !== ' ') assert.equal(text[place(at)], plain[at], `${at} of ${plain}`);
}

test('places of the plain text are found again, whatever the body', () => {
  const words = fc
    .array(fc.constantFrom('plans', 'on', 'time', 'SEND,', 'aims.'), { minLength: 1, maxLength: 5 })
    .map((all) => all.join(' '));
  const list = fc.array(words, { minLength: 1, maxLength: 4 }).map((points) => points.map((one) => `- ${one}`).join('\n'));
  fc.assert(fc.property(fc.array(fc.oneof(words, list), { maxLength: 5 }), (blocks) => holds(blocks.join('\n\n'))));
  for (const { body } of readContentFolder(projectContent).content.findings) holds(body);
});
