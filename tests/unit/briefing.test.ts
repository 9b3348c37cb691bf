import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { longestList, moved, readFindingList, writeFindingList } from '../../src/domain/findings-in-address.ts';
import { urls } from '../../src/domain/urls.ts';
import { briefingFile } from '../../src/site/components/briefing/briefing-files.ts';
import { runsInWords } from '../../src/site/components/briefing/runs-in-words.ts';
import { sourceNumbers, sourcesOf } from '../../src/site/components/briefing/source-list.ts';
import { packBriefing, unpackBriefing } from '../../src/site/views/briefing-file.ts';
import { briefingView } from '../../src/site/views/briefing-view.ts';
import { filled, sharedPattern } from '../../src/site/views/shared-pattern.ts';
import { dataFixture } from '../data-fixture.ts';

const ids = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('anyshire-2023-07', 'nether-2024-01', 'a-2023-07'), fc.constantFrom('pa', 'nb'), fc.integer({ min: 1, max: 99 }))
    .map(([report, prefix, number]) => `${report}/${prefix}-${number}`),
  { maxLength: longestList },
);

test('a list of findings is read from the address as it was written, in its order', () => {
  fc.assert(
    fc.property(ids, (list) => {
      const address = new URL(urls.briefing(list), 'https://site.example');
      assert.deepEqual(readFindingList(address.searchParams.get('f') ?? ''), { ids: list, unreadable: [] });
      assert.deepEqual(readFindingList(list.join(',')).ids, list);
    }),
  );
  assert.equal(writeFindingList(['a-2023-07/pa-1', 'a-2023-07/nb-2', 'b-2024-01/pa-1']), 'a-2023-07/pa-1,nb-2,b-2024-01/pa-1');
});

test('whatever stands in the address is read without failing, and what is no id is kept apart', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void readFindingList(text)));
  assert.deepEqual(readFindingList('pa-1, a-2023-07/pa-1,pa-1,__proto__,../x/pa-2,nb-1,'), {
    ids: ['a-2023-07/pa-1', 'a-2023-07/nb-1'],
    unreadable: ['pa-1', '__proto__', '../x/pa-2'],
  });
  assert.equal(readFindingList(Array.from({ length: 999 }, (_, at) => `a-2023-07/pa-${at + 1}`).join()).ids.length, longestList);
});

test('an item moves one step, and stays where it cannot', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', -1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'b', 1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', 1), ['a', 'b', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'x', -1), ['a', 'b', 'c']);
});

test('numbers in a row are said as a run', () => {
  assert.equal(runsInWords([1, 2, 3, 7, 8, 10]), '1 to 3, 7, 8 and 10');
  assert.equal(runsInWords([]), '');
});

const [entry] = dataFixture.reports;
assert.ok(entry);
const report = briefingView(dataFixture, entry, (path) => `https://site.example${path}`);
const note = (code: string) => {
  const found = report.notes[code];
  assert.ok(found);
  return found;
};

test('a note has the words, who must act, what was promised and who says what', () => {
  const asked = note('ia-1');
  assert.deepEqual(asked.lines, ['Leaders should act.']);
  assert.deepEqual(asked.responsible, ['Anyshire County Council', 'NHS Anyshire Integrated Care Board']);
  assert.deepEqual(asked.promised, []);
  assert.deepEqual(asked.answers, ['Plan for better plans, spring 2024']);
  assert.deepEqual(
    asked.status.map(({ by, said }) => [by, said]),
    [
      ['partnership', 'The partnership, spring 2024: responded, with no action listed for it.'],
      ['inspectors', 'No judgement by inspectors on record here.'],
    ],
  );
  assert.deepEqual(note('nb-1').lines, ['Too many plans are “vague”, and late:', 'Plans in health', 'in care']);
  assert.deepEqual(note('nb-1').status, []);
  assert.equal(note('nb-1').pageUrl, 'https://files.example/1#page=4');
  assert.deepEqual(
    report.due.map(({ what }) => what),
    ['Updated strategic plan', 'Next full inspection'],
  );
});

test('sources are listed once, and each note names its own', () => {
  const notes = [note('ia-1'), note('nb-1')];
  const sources = sourcesOf(notes);
  assert.deepEqual(
    sources.map(({ url }) => url),
    ['https://files.example/1', 'https://council.example/plan', 'https://council.example/minutes'],
  );
  assert.deepEqual(
    notes.map((one) => sourceNumbers(one, sources)),
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  );
});

test('the files hold the chosen findings in the order of the briefing', () => {
  const notes = ['nb-1', 'ia-1'].map((code) => ({ note: note(code), report }));
  const csv = briefingFile('csv', notes);
  assert.equal(csv.name, 'followthrough-briefing-anyshire.csv');
  assert.ok(csv.text.startsWith('\uFEFFnote,id,url,'));
  const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true, record_delimiter: '\r\n' });
  assert.deepEqual(
    rows.map(({ note, id, wording }) => [note, id, wording]),
    [
      ['1', 'anyshire-2023-07/nb-1', 'restated'],
      ['2', 'anyshire-2023-07/ia-1', 'restated'],
    ],
  );
  const bib = briefingFile('bib', notes);
  assert.equal(bib.name, 'followthrough-briefing-anyshire.bib');
  assert.deepEqual(bib.text.match(/^@techreport\{.*,$/gm), ['@techreport{anyshire-2023-07-nb-1,', '@techreport{anyshire-2023-07-ia-1,']);
});

test('a briefing’s file says once what all its notes have alike, and nothing is lost', () => {
  for (const report of dataFixture.reports) {
    const view = JSON.parse(JSON.stringify(briefingView(dataFixture, report, (path) => `https://site.example${path}`)));
    const file = packBriefing(view);
    assert.deepEqual(unpackBriefing(JSON.parse(JSON.stringify(file))), view, report.id);
    const notes = Object.values(file.notes);
    if (notes.length > 1)
      assert.ok(
        notes.every((note) => note.cited && !('title' in note.cited)),
        report.id,
      );
  }
});

test('a pattern gives texts that differ by their own parts; there is none where one differs otherwise', () => {
  const one = (text: string | undefined, code: string) => ({ text, parts: { code, page: '' } });
  assert.equal(sharedPattern([one('/pa-1/x/pa-1/', 'pa-1'), one('/pa-1/x/pa-12/', 'pa-12')]), '/pa-1/x/{code}/');
  assert.equal(sharedPattern([one('/a/pa-1/', 'pa-1'), one('/b/pa-2/', 'pa-2')]), undefined);
  assert.equal(sharedPattern([one('/a/', 'pa-1'), one('/a/', 'pa-2')]), '/a/');
  assert.equal(sharedPattern([one(undefined, 'pa-1')]), undefined);
  assert.equal(sharedPattern([]), undefined);
  assert.equal(filled('{code} {constructor} {page}', { code: '$&', page: '' }), '$& {constructor} ');
});
