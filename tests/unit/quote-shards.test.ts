import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { answerInText } from '../../src/quote/answer-in-text.ts';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { makeQuoteData } from '../../src/quote/make-quote-data.ts';
import { quoteIndex } from '../../src/quote/quote-index.ts';
import { openQuoteShards } from '../../src/quote/shards/check-in-shards.ts';
import { makeQuoteShards } from '../../src/quote/shards/make-quote-shards.ts';
import { emptyShelf, whenHere } from '../../src/search/shards/not-here.ts';

const root = process.env['CONTENT_DIR'] ?? projectContent;
const data = makeQuoteData(indexContent(readContentFolder(root).content));
const index = quoteIndex(data);
const { manifest, files } = makeQuoteShards(data, { words: 300, common: 60 });

/** Checks a quotation as a browser does, with nothing on its shelf. @returns the files that were asked for too */
async function inShards(text: string) {
  const asked: string[] = [];
  const shelf = emptyShelf();
  const check = openQuoteShards(JSON.parse(JSON.stringify(manifest)), shelf);
  const checked = await whenHere(
    () => check(text),
    async (names) => {
      for (const name of names) shelf.put(name, JSON.parse(files.get(name) ?? assert.fail(name)));
      asked.push(...names);
    },
  );
  return { ...checked, asked };
}

async function sameAnswer(text: string) {
  const { answer, data: some } = await inShards(text);
  const whole = checkQuote(text, index);
  assert.equal(answerInText(answer, some), answerInText(whole, data), text);
  assert.deepEqual(answer, whole);
}

const runs = { seed: Number(process.env['SEED'] ?? 2026), numRuns: Number(process.env['CASES'] ?? 150) };
const findings = data.passages.filter(({ finding }) => finding);
/** Words of a finding, and of the one after it. */
const stretch = fc.nat(findings.length - 2).chain((at) => {
  const words = `${findings[at]?.text} ${findings[at + 1]?.text}`.split(/\s+/);
  return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 3, max: 70 })).map(([from, count]) => words.slice(from, from + count));
});

test('a stretch of findings is found in shards as in one file: as it stands, altered, shortened, copied badly', async () => {
  const ways: ((words: string[], at: number) => string[])[] = [
    (words) => words,
    (words, at) => words.with(at % words.length, 'xylophone'),
    (words, at) => words.toSpliced(at % words.length, 1),
    (words, at) => words.toSpliced(at % words.length, Math.min(6, words.length >> 1), '…'),
    (words, at) => words.toSpliced(at % words.length, 2, `${words[at % words.length]}${words[(at % words.length) + 1] ?? ''}`),
    (words) => [...words, 'Nobody', 'said', 'that', 'about', 'the', 'xylophone.'],
  ];
  await fc.assert(
    fc.asyncProperty(stretch, fc.constantFrom(...ways), fc.nat(1000), async (words, way, at) => sameAnswer(way(words, at).join(' '))),
    runs,
  );
});

test('what is too short, too long or not there is told as in one file', async () => {
  for (const text of [
    'two words',
    'word '.repeat(2001),
    'Xylophone lessons were cancelled by nobody on any weekday whatsoever',
    'to be of the in and a',
  ]) {
    await sameAnswer(text);
  }
});

test('a quotation fetches what it touches', async () => {
  const text = findings[20]?.text.split(' ').slice(0, 12).join(' ') ?? '';
  const { answer, asked } = await inShards(text);
  assert.equal(answer.kind, 'found');
  const fetched = (kind: string) => asked.filter((name) => name.startsWith(kind)).length;
  assert.ok(fetched('texts/') * 2 < manifest.passages.length, asked.join());
  assert.ok(fetched('words/') * 4 < manifest.words.length, asked.join());
});
