import assert from 'node:assert/strict';
import test from 'node:test';
import { excerptAt } from '../../src/markdown/excerpt-at.ts';
import { markdownToHtml } from '../../src/markdown/markdown-to-html.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

test('raw HTML is left out, a line break is kept, and a script never reaches the page', () => {
  const html = markdownToHtml('One<br>two <b>bold</b>\n\n<script>alert(1)</script>\n\n<!-- page 3 -->\n');
  assert.equal(html.trim(), '<p>One<br>\ntwo bold</p>');
});

test('words that earned a theme are marked over emphasis and list items, with the sign of the theme', () => {
  const html = markdownToHtml('Leaders *wait too* long.\n\n- They wait.', { evidence: [{ sign: '1', words: 'wait too long' }] });
  assert.match(html, /<em><mark>wait too<\/mark><\/em><mark data-sign="1"> long<\/mark>/);
  assert.match(html, /<li>They wait\.<\/li>/);
});

test('words of two themes that overlap share the marks, and neighbours of one theme become one mark', () => {
  const evidence = [
    { sign: '1', words: 'data' },
    { sign: '1', words: 'dashboard' },
    { sign: '2', words: 'dashboard work' },
  ];
  const html = markdownToHtml('The data dashboard work.', { evidence });
  assert.equal(html, '<p>The <mark>data </mark><mark data-sign="1">dashboard</mark><mark data-sign="2"> work</mark>.</p>');
});

test('words are marked only where they stand whole', () => {
  assert.equal(
    markdownToHtml('Adapt data.', { evidence: [{ sign: '1', words: 'data' }] }),
    '<p>Adapt <mark data-sign="1">data</mark>.</p>',
  );
  assert.equal(markdownToHtml('Updata.', { evidence: [{ sign: '1', words: 'data' }] }), '<p>Updata.</p>');
});

test('plain text parts paragraphs, list items and cells', () => {
  assert.equal(plainText('One **two**.\n\n- three\n- four\n'), 'One two. three four');
});

test('an excerpt shows the words asked for', () => {
  const text = `${'Much is said first. '.repeat(20)}Families wait for years. More follows here.`;
  assert.equal(excerptAt(text, 'wait', 60), '… Families wait for years. More follows here.');
  assert.equal(excerptAt('Short text.', 'not there', 60), 'Short text.');
  assert.ok(excerptAt(text, 'Much', 60).startsWith('Much is said first.'));
});
