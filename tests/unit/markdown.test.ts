import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { excerptAt, type Stretch } from '../../src/documents/markdown/excerpt-at.ts';
import { plainText } from '../../src/documents/markdown/plain-text.ts';
import { runTogether } from '../../src/domain/text/run-together.ts';
import { markdownToHtml } from '../../src/site/markdown/markdown-to-html.ts';
import type { Evidence } from '../../src/site/markdown/remark-mark-evidence.ts';

test('raw HTML is left out, a line break is kept, and a script never reaches the page', () => {
  const html = markdownToHtml('One<br>two <b>bold</b>\n\n<script>alert(1)</script>\n\n<!-- page 3 -->\n');
  assert.equal(html.trim(), '<p>One<br>\ntwo bold</p>');
});

/** Evidence for each of the given words at its nth place in the text, counted from 0. */
const evidence = (markdown: string, ...given: [sign: string, words: string, nth?: number][]): Evidence[] =>
  given.map(([sign, words, nth = 0]) => {
    let at = -1;
    for (let found = 0; found <= nth; found += 1) at = plainText(markdown).indexOf(words, at + 1);
    assert.notEqual(at, -1, `${words} in ${plainText(markdown)}`);
    return { sign, words, at };
  });
const html = (markdown: string, ...given: [sign: string, words: string, nth?: number][]) =>
  markdownToHtml(markdown, { evidence: evidence(markdown, ...given) });
/** What the marks of a sign hold, and where one ends. */
const marks = (page: string, sign: string) =>
  [...page.matchAll(/<mark data-sign="([^"]*)"(?: data-ends="([^"]*)")?>(?:<code>)?([^<]*)/g)]
    .filter(([, signs]) => signs?.split(' ').includes(sign))
    .map(([, signs, ends = signs, words]) => `${words}${ends?.split(' ').includes(sign) ? '|' : ''}`)
    .join('');

test('words that earned a theme are marked where they stand, with the sign of the theme', () => {
  assert.equal(html('They wait. We wait.', ['1', 'wait', 1]), '<p>They wait. We <mark data-sign="1">wait</mark>.</p>');
  const page = html('Leaders *wait too* long.\n\n- They wait.', ['1', 'wait too long']);
  assert.match(page, /<em><mark data-sign="1" data-ends="">wait too<\/mark><\/em><mark data-sign="1"> long<\/mark>/);
  assert.match(page, /<li>They wait\.<\/li>/);
});

test('words of two themes that overlap share the marks, and neighbours of one theme become one mark', () => {
  assert.equal(
    html('The data dashboard work.', ['1', 'data'], ['1', 'dashboard'], ['2', 'dashboard work']),
    '<p>The <mark data-sign="1" data-ends="">data </mark>' +
      '<mark data-sign="1 2" data-ends="1">dashboard</mark>' +
      '<mark data-sign="2"> work</mark>.</p>',
  );
  assert.equal(marks(html('Portage', ['10', 'Portage'], ['9', 'Portage']), '9'), 'Portage|');
  assert.match(html('Portage', ['10', 'Portage'], ['9', 'Portage']), /data-sign="9 10">/);
});

test('places survive lists, paragraphs, emphasis, links, code, tables, entities, escapes, white space and line breaks', () => {
  const markdown = [
    '1\\. One &amp; *two*  three\\*',
    'four  \nfive [six seven](https://example.org) `eight nine`.',
    '',
    '- ten\n  eleven\n\n  twelve\n- 𝒜 thirteen\u00a0 fourteen ![fifteen](a.png) sixteen',
    '',
    '> ## Seven<br>teen <b>eighteen</b>',
    '',
    '| nineteen | twenty |\n| --- | --- |\n| **twenty**-one<br>two | wait |',
    '',
    '<!-- left out -->\n\nwait',
  ].join('\n');
  const text = plainText(markdown);
  assert.equal(
    text,
    '1. One & two three* four five six seven eight nine. ten eleven twelve 𝒜 thirteen fourteen fifteen sixteen ' +
      'Seven teen eighteen nineteen twenty twenty-one two wait wait',
  );
  const words = [...text.matchAll(/\S+/g)].filter(([word]) => word !== 'fifteen');
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const sign = String(index + 1);
    const page = markdownToHtml(markdown, { evidence: [{ sign, words: word, at }] });
    assert.equal(marks(page, sign).replaceAll('&#x26;', '&'), `${word}|`);
  }
  const everything = markdownToHtml(markdown, { evidence: [{ sign: '1', words: text, at: 0 }] });
  assert.equal(everything.replaceAll(/<\/?mark[^>]*>/g, ''), markdownToHtml(markdown));
  assert.equal(marks(html(markdown, ['1', 'wait', 0], ['1', 'wait', 1]), '1'), 'wait|wait|');
});

test('where other words stand at a place, nothing is marked', () => {
  for (const at of [0, 2, -1, 400]) {
    assert.equal(markdownToHtml('Adapt data.', { evidence: [{ sign: '1', words: 'data', at }] }), '<p>Adapt data.</p>');
  }
});

test('every word that earned a theme of the project’s own findings is marked', () => {
  const { content } = readContentFolder(projectContent);
  assert.ok(content.findings.length > 0);
  for (const { id, body, themes } of content.findings) {
    const given = themes.flatMap((tag) =>
      tag.evidence.map((words, index) => ({ sign: tag.id, label: tag.id, words, at: tag.at[index] ?? -1 })),
    );
    const page = markdownToHtml(body, { evidence: given });
    for (const { id: sign, evidence } of themes) {
      if (evidence.length > 0) assert.ok(marks(page, sign).includes('|'), `${id} ${sign}`);
    }
    assert.equal(page.replaceAll(/<\/?mark[^>]*>/g, ''), markdownToHtml(body), id);
  }
});

test('plain text parts paragraphs, list items and cells', () => {
  assert.equal(plainText('One **two**.\n\n- three\n- four\n'), 'One two. three four');
  assert.equal(plainText('  \n'), '');
});

test('white space runs together, and every place is remembered', () => {
  const text = ' \n one\t\u00a0two \u{1F600}\r\n';
  const { flat, places } = runTogether(text);
  assert.equal(flat, 'one two \u{1F600}');
  assert.equal(places.length, flat.length);
  for (const [index, place] of places.entries()) {
    if (flat[index] === ' ') assert.match(text[place] ?? '', /\s/);
    else assert.equal(text[place], flat[index]);
  }
});

test('an excerpt shows the stretch asked for', () => {
  const text = `${'Much is said first. '.repeat(20)}Families wait for years. More follows here.`;
  const at = (start: number) => ({ start, end: start + 4 });
  const shown = ({ start, end }: Stretch) => text.slice(start, end);
  assert.equal(shown(excerptAt(text, at(text.indexOf('wait')), 60)), 'Families wait for years. More follows here.');
  assert.equal(shown(excerptAt(text, undefined, 25)), 'Much is said first. Much');
  assert.ok(shown(excerptAt(text, at(0), 60)).startsWith('Much is said first.'));
  assert.deepEqual(excerptAt('Short text.', undefined, 60), { start: 0, end: 11 });
  const long = `${'on and '.repeat(40)}wait ${'and on '.repeat(40)}`;
  const { start, end } = excerptAt(long, at(long.indexOf('wait')), 60);
  assert.ok(start > 0 && end - start <= 60 && long.slice(start, end).includes('wait'));
});
