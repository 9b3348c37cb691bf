import assert from 'node:assert/strict';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { answerInText } from '../../src/quote/answer-in-text.ts';
import { answerWords } from '../../src/quote/answer-words.ts';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { makeQuoteData } from '../../src/quote/make-quote-data.ts';
import { matchView } from '../../src/quote/match-view.ts';
import { quoteIndex } from '../../src/quote/quote-index.ts';
import type { QuotePart } from '../../src/quote/quote-match.ts';
import { dataFixture } from '../data-fixture.ts';
import { quoteFixture } from '../quote-fixture.ts';

const index = quoteIndex(quoteFixture);
const check = (text: string) => checkQuote(text, index);
const views = (text: string) => {
  const answer = check(text);
  return answer.kind === 'found' ? answer.matches.map((match) => matchView(match, answer.words, quoteFixture)) : [];
};
const shown = (text: string) => views(text).map(({ parts }) => parts.map(partShown).join(''));

function partShown(part: QuotePart): string {
  switch (part.kind) {
    case 'same':
      return part.text;
    case 'left-out':
      return `[-${part.text}-]`;
    case 'put-in':
      return `{+${part.text}+}`;
    case 'omitted':
      return ` […${part.words}] `;
    case 'next':
      return ` ¶ ${part.name}: `;
  }
}

test('typography, capitals, spaces and the ampersand do not count; the page and the report are told', () => {
  const [view] = views("“the COUNCIL'S co‑produced plan\n isn't costed and has no dates”");
  assert.equal(view?.how, 'Word for word; part of the finding');
  assert.deepEqual(view?.notes, ['These are the words of the published report.']);
  assert.equal(view?.before, 'Leaders know this, and have begun to act on it. ');
  const [many] = views('Many EHC plans are vague: they do not say who will do what, or by when.');
  assert.equal(many?.how, 'Word for word; the whole finding');
  assert.equal(many?.place, 'Inspection of Anyshire, published 10 November 2023, pages 4 to 5 of the PDF');
  assert.equal(many?.official, 'https://files.example/1#page=4');
  assert.deepEqual(many?.from, [{ name: 'Finding nb-2', path: '/findings/anyshire-2023-07/nb-2/' }]);
});

test('restated words are said to be ours, and other punctuation is said', () => {
  assert.match(views('families wait too long for speech')[0]?.notes.join() ?? '', /our words, not the inspectors’/);
  assert.match(views('Many EHC plans are vague, they do not say')[0]?.notes[0] ?? '', /the punctuation is not/);
  assert.equal(views('some not all have waited for two years')[0]?.notes.length, 1);
});

test('an altered quotation shows the words that were changed, left out and put in', () => {
  assert.deepEqual(shown('Many EHC plans are clear: they do say who will do all of what, or by when.'), []);
  assert.deepEqual(shown('Many EHC plans are clear: they do say who will do just what, or by when.'), [
    'Many EHC plans are [-vague: -]{+clear: +}they do [-not -]say who will do {+just +}what, or by when',
  ]);
  const [view] = views('Many EHC plans are vague: they do say who will do what');
  assert.equal(view?.how, 'Altered: 1 word of 12 changed, left out or added');
});

test('words of its own at a quotation’s end are put in, and not in place of another sentence', () => {
  assert.deepEqual(shown('Sadly families wait too long for speech and language therapy'), [
    '{+Sadly +}Families wait too long for speech and language therapy',
  ]);
});

test('a quotation that says what it omits is shortened, not altered', () => {
  for (const sign of ['…', '...', '[…]', '. . .']) {
    assert.deepEqual(shown(`Families wait too long ${sign} have waited for two years`), [
      'Families wait too long […8] have waited for two years',
    ]);
  }
  assert.equal(views('… wait too long for speech and language …')[0]?.how, 'Word for word; part of the finding');
});

test('a quotation that runs from one finding into the next names both', () => {
  const [view] = views('or by when. Leaders know this');
  assert.deepEqual(
    view?.from.map(({ name }) => name),
    ['Finding nb-2', 'Finding nb-3'],
  );
  assert.deepEqual(shown('or by when. Leaders know this'), ['or by when. ¶ Finding nb-3: Leaders know this']);
  assert.equal(view?.how, 'Word for word; it spans 2 findings');
});

test('what stands in several reports is listed for each, and the answer says that nobody can tell which', () => {
  const answer = check('Leaders know this, and have begun to act on it.');
  assert.deepEqual(answer.kind === 'found' && answer.matches.map(({ passages }) => passages[0].finding), [
    'anyshire-2023-07/nb-3',
    'nether-2024-02/nb-1',
  ]);
  const { head, more } = answerWords(answer, quoteFixture);
  assert.equal(head, 'Found word for word, in 2 places');
  assert.match(more.join(' '), /cannot tell which/);
});

test('earlier words, a finding that is gone and a part without findings are found, and said to be so', () => {
  const [earlier, ...others] = views('Families wait far too long for any speech and language therapy');
  assert.equal(others.length, 0);
  assert.equal(earlier?.from[0]?.path, '/findings/anyshire-2023-07/nb-1/v1/');
  assert.match(earlier?.notes[0] ?? '', /earlier wording \(version 1\)/);
  assert.match(views('Transport to school is late on most days')[0]?.notes[0] ?? '', /no longer has/);
  const [outcome] = views('experiences of families here are inconsistent');
  assert.equal(outcome?.from[0]?.path, '/reports/nether-2024-02/');
  assert.match(outcome?.how ?? '', /without findings/);
});

test('where the whole is not found, its sentences and quoted parts are looked for alone', () => {
  const answer = check(
    'The paper wrote: “Families wait too long for speech and language therapy.” It went on about other things altogether, at length.',
  );
  assert.equal(answer.kind, 'pieces');
  assert.equal(answerWords(answer, quoteFixture).head, 'Not found as a whole; we found 1 of its 2 parts');
  assert.match(answerInText(answer, quoteFixture), /Anyshire: Finding nb-1 {2}\/findings\/anyshire-2023-07\/nb-1\//);
});

test('not found is said as such, with what is not here to be found; too short and too long too', () => {
  const answer = check('Leaders act on their vague plans, and most families have to wait for two councils.');
  assert.equal(answer.kind, 'not-found');
  assert.match(answerWords(answer, quoteFixture).more.join(' '), /1 of the 2 reports here are restated/);
  assert.equal(check('too long').kind, 'too-short');
  assert.equal(check('').kind, 'too-short');
  assert.equal(check('word '.repeat(3000)).kind, 'too-long');
  for (const odd of ['…', '"', '… … …', '[...] a b c [...]', '\u00AD\u200B', '((((((((', '\uD83D\uDE00 '.repeat(9)]) check(odd);
});

test('the passages come from findings in the order of the document, parts without findings and earlier words', () => {
  const base = dataFixture.findings[0];
  assert.ok(base);
  const { reports, passages } = makeQuoteData(
    indexContent({
      ...dataFixture,
      reports: dataFixture.reports.map((report) => ({ ...report, body: '# Report\n\n## Inspection outcome\n\nAll is *well*.\n' })),
      findings: [
        { ...base, id: 'anyshire-2023-07/nb-2', number: 2, body: 'Two.' },
        { ...base, id: 'anyshire-2023-07/nb-10', number: 10, body: 'Ten.' },
      ],
      versions: [{ id: 'anyshire-2023-07/nb-2', version: 1, section: 'improve', wording: 'official', body: 'One.' }],
    }),
  );
  assert.deepEqual(
    passages.map(({ name, text, version }) => [name, text, version]),
    [
      ['Needs to do better 2', 'Two.', undefined],
      ['Needs to do better 10', 'Ten.', undefined],
      ['Inspection outcome', 'All is well.', undefined],
      ['Needs to do better 2', 'One.', 1],
    ],
  );
  assert.deepEqual(reports, {
    'anyshire-2023-07': {
      area: 'Anyshire',
      title: 'Area SEND inspection of Anyshire Local Area Partnership',
      published: '2023-11-10',
      url: 'https://files.example/1',
    },
  });
});
