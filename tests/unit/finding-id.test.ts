import assert from 'node:assert/strict';
import test from 'node:test';
import { findingIdParts, makeFindingCode, makeFindingId } from '../../src/domain/finding-id.ts';
import { isReportOn, makeReportId, reportIdParts } from '../../src/domain/report-id.ts';
import { inReportOrder, placeOfId } from '../../src/domain/report-order.ts';

test('the id of a finding is made of its report and code, and taken apart again', () => {
  const id = makeFindingId('hertfordshire-2023-07', makeFindingCode('pa', 12));
  assert.equal(id, 'hertfordshire-2023-07/pa-12');
  assert.deepEqual(findingIdParts(id), { report: 'hertfordshire-2023-07', code: 'pa-12', prefix: 'pa', number: 12 });
});

test('what is not the id of a finding is said with its value', () => {
  for (const id of ['', 'pa-1', 'a-2023-07', 'a-2023-07/', 'a-2023-07/pa', 'a-2023-07/pa-0', 'a-2023-07/pa-01', 'a-2023-07/pa-1/v1'])
    assert.throws(
      () => findingIdParts(id),
      (error) => error instanceof RangeError && error.message.startsWith(`"${id}" is not the id of a finding`),
    );
  assert.throws(() => placeOfId('a-2023-07/zzzz-1'), /is not the id of a finding/);
});

test('the id of a report is its partnership and the month in which the inspection began', () => {
  assert.equal(makeReportId('milton-keynes', '2023-11-27'), 'milton-keynes-2023-11');
  assert.deepEqual(reportIdParts('milton-keynes-2023-11'), { subject: 'milton-keynes', month: '2023-11', year: '2023' });
  assert.throws(() => reportIdParts('milton-keynes'), /"milton-keynes" is not the id of a report/);
  const forms = ['{subject}-{month}', '{subject}-lamps-{month}'];
  assert.equal(isReportOn('bath', 'bath-2023-11', forms), true);
  assert.equal(isReportOn('bath', 'bath-lamps-2023-11', forms), true);
  assert.equal(isReportOn('bath', 'bath-and-wells-2023-11', forms), false);
  assert.equal(isReportOn('bath', 'notes.txt', forms), false);
});

test('findings stand by report, then in the order of sections, then by number or the place that the document gives them', () => {
  const ids = [
    'b-2023-07/ex-1',
    'a-2023-07/pa-1',
    'a-2023-07/ef-10',
    'a-2023-07/ef-2',
    'a-2023-07/ex-1',
    'a-2023-07/ef-11',
    'a-2023-07/ef-1',
  ];
  const ordered = ids.toSorted((a, b) => inReportOrder(placeOfId(a), placeOfId(b)));
  assert.deepEqual(
    ordered.slice(0, -1),
    ['ex-1', 'ef-1', 'ef-2', 'ef-10', 'ef-11', 'pa-1'].map((code) => makeFindingId('a-2023-07', code)),
  );
  assert.equal(ordered.at(-1), 'b-2023-07/ex-1');
  assert.ok(inReportOrder({ ...placeOfId('a-2023-07/ef-11'), position: 1 }, placeOfId('a-2023-07/ef-2')) < 0);
});
