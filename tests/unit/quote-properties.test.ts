import assert from 'node:assert/strict';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { checkQuote, type QuoteAnswer } from '../../src/quote/check-quote.ts';
import { makeQuoteData } from '../../src/quote/make-quote-data.ts';
import type { QuotePassage } from '../../src/quote/quote-data.ts';
import { quoteIndex } from '../../src/quote/quote-index.ts';
import type { QuoteMatch } from '../../src/quote/quote-match.ts';
import { quoteWords } from '../../src/quote/quote-words.ts';

const root = process.env['CONTENT_DIR'] ?? projectContent;
const index = quoteIndex(makeQuoteData(indexContent(readContentFolder(root).content)));
const findings = index.data.passages.filter(({ finding, version, text }) => finding && !version && quoteWords(text).length >= 6);
const runs = { seed: Number(process.env['SEED'] ?? 2026), numRuns: Number(process.env['CASES'] ?? 1000) };

/** A stretch of at least so many words of a finding, with its words. */
const stretch = (fewest: number) =>
  fc.constantFrom(...findings.filter(({ text }) => quoteWords(text).length >= fewest)).chain((passage) => {
    const words = quoteWords(passage.text);
    return fc.integer({ min: 0, max: words.length - fewest }).chain((from) =>
      fc.integer({ min: from + fewest, max: words.length }).map((to) => ({
        passage,
        words: words.slice(from, to).map(({ start, end }) => passage.text.slice(start, end)),
        text: passage.text.slice(words[from]?.start, words[to - 1]?.end),
      })),
    );
  });

const matchesOf = (answer: QuoteAnswer): QuoteMatch[] => (answer.kind === 'found' ? answer.matches : []);
const matchesIn = (passage: QuotePassage, answer: QuoteAnswer) => matchesOf(answer).filter(({ passages }) => passages[0] === passage);
const matchIn = (passage: QuotePassage, answer: QuoteAnswer) => matchesIn(passage, answer)[0];
/** Chance may put changed words where they stand word for word; that is told, and nothing else. */
const standsElsewhere = (answer: QuoteAnswer) => matchesOf(answer)[0]?.kind === 'exact';
const folded = (text: string) => quoteWords(text).map(({ word }) => word);
const wordsOf = (match: QuoteMatch, ...kinds: string[]) =>
  match.parts.flatMap((part) => ('text' in part && kinds.includes(part.kind) ? folded(part.text) : []));

test('any six or more words of a finding in a row are found word for word, whatever their case, spaces, quotes and dashes', () => {
  const typography = (text: string) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' \n ').toUpperCase();
  fc.assert(
    fc.property(stretch(6), fc.boolean(), ({ passage, text }, changed) => {
      const match = matchIn(passage, checkQuote(changed ? typography(text) : text, index));
      assert.equal(match?.kind, 'exact');
      assert.equal(match?.samePunctuation, true);
      assert.deepEqual(wordsOf(match as QuoteMatch, 'same'), folded(text));
      if (match)
        assert.equal(`${match.before}${match.parts.map((part) => ('text' in part ? part.text : '')).join('')}${match.after}`, passage.text);
    }),
    runs,
  );
});

/** A stretch of a finding with up to a fifth of its words, not the first and last, changed in one of these ways. */
const altered = (...ways: ('replace' | 'leave out' | 'put in')[]) =>
  stretch(6).chain(({ passage, words }) => {
    const inner = words.slice(1, -1).map((_, at) => at + 1);
    const places = fc.subarray(inner, { minLength: 1, maxLength: Math.floor(words.length / 5) });
    const way = fc.array(fc.constantFrom(...ways), { minLength: words.length, maxLength: words.length });
    return fc.tuple(places, way).map(([places, way]) => {
      const quoted = words.flatMap((word, at) => {
        const own = `qx${at}qx`;
        if (!places.includes(at)) return [word];
        return way[at] === 'replace' ? [own] : way[at] === 'leave out' ? [] : [own, word];
      });
      return { passage, words, places, quoted };
    });
  });

test('with up to a fifth of its words changed it is found as altered, with just the words that were changed', () => {
  fc.assert(
    fc.property(altered('replace'), ({ passage, words, places, quoted }) => {
      const matches = matchesIn(passage, checkQuote(quoted.join(' '), index));
      const differences = matches.map((match) => ({
        kind: match.kind,
        changes: match.changes,
        putIn: wordsOf(match, 'put-in'),
        leftOut: wordsOf(match, 'left-out').sort(),
      }));
      const right = {
        kind: 'altered',
        changes: places.length,
        putIn: places.map((at) => `qx${at}qx`),
        leftOut: places.flatMap((at) => folded(words[at] ?? '')).sort(),
      };
      assert.ok(
        differences.some((difference) => isDeepStrictEqual(difference, right)),
        JSON.stringify(differences),
      );
    }),
    runs,
  );
});

test('so it is with words left out and put in; the difference gives back both texts', () => {
  fc.assert(
    fc.property(altered('replace', 'leave out', 'put in'), ({ passage, places, quoted }) => {
      const answer = checkQuote(quoted.join(' '), index);
      if (standsElsewhere(answer)) return;
      const match = matchIn(passage, answer) as QuoteMatch;
      assert.equal(match?.kind, 'altered');
      assert.ok(match.changes <= places.length);
      assert.deepEqual(wordsOf(match, 'same', 'put-in'), folded(quoted.join(' ')));
      const text = match.parts.flatMap((part) => ('text' in part && part.kind !== 'put-in' ? [part.text] : [])).join('');
      assert.equal(match.before + text + match.after, passage.text);
    }),
    runs,
  );
});

test('words of one finding that run into the next are found to span both', () => {
  const pairs = findings.flatMap((passage, at) => {
    const next = findings[at + 1];
    return next?.report === passage.report ? [[passage, next] as const] : [];
  });
  const across = fc.tuple(fc.constantFrom(...pairs), fc.integer({ min: 3, max: 30 }), fc.integer({ min: 3, max: 30 }));
  fc.assert(
    fc.property(across, ([[first, second], tail, head]) => {
      const end = quoteWords(first.text).slice(-tail);
      const begin = quoteWords(second.text).slice(0, head);
      const text = `${first.text.slice(end[0]?.start)} ${second.text.slice(0, begin.at(-1)?.end)}`;
      const match = matchIn(first, checkQuote(text, index));
      assert.equal(match?.kind, 'exact');
      assert.deepEqual(match?.passages, [first, second]);
    }),
    runs,
  );
});

test('random words are not found, not even the findings’ own words in another order', () => {
  const vocabulary = [...index.vocabulary.keys()];
  const any = fc.oneof(
    fc.array(fc.constantFrom(...vocabulary), { minLength: 6, maxLength: 60 }),
    fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 6, maxLength: 60 }),
    fc.array(fc.string({ unit: 'grapheme' }), { minLength: 6, maxLength: 60 }),
  );
  fc.assert(
    fc.property(any, (words) => assert.notEqual(checkQuote(words.join(' '), index).kind, 'found')),
    runs,
  );
});
