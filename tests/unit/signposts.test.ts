import assert from 'node:assert/strict';
import test from 'node:test';
import { framework } from '../../src/domain/schemas/framework.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { dataSigns, findingSigns, reportSigns } from '../../src/site/exports/signposts.ts';
import { frameworks } from '../area-send.ts';
import { dataFixture } from '../data-fixture.ts';

const link = (path: string) => `/base${path}`;
const address = (path: string) => `https://site.example${link(path)}`;
const [kind] = frameworks;
assert.ok(kind);
const said = (signs: readonly { rel: string; address: string }[]) => signs.map(({ rel, address }) => `${rel} ${address}`);

test('a finding in the report’s own words has the licence and the authors of the report, and belongs to it', () => {
  assert.deepEqual(said(findingSigns({ wording: 'official', framework: kind, report: 'anyshire-2023-07' }, link)), [
    'license https://spdx.org/licenses/OGL-UK-3.0',
    'author https://www.gov.uk/ofsted',
    'author https://www.cqc.org.uk/',
    'collection /base/reports/anyshire-2023-07/',
  ]);
});

test('a finding in our words has our licence, and nobody else as its author', () => {
  assert.deepEqual(said(findingSigns({ wording: 'restated', framework: kind, report: 'anyshire-2023-07' }, link)), [
    'license https://spdx.org/licenses/MIT',
    'author /base/about/',
    'collection /base/reports/anyshire-2023-07/',
  ]);
});

test('a body whose home page nobody gave is no author to programs, whatever its name', () => {
  const unknown = { publishers: ['constructor', 'Ofsted'], homepages: { Ofsted: 'https://www.gov.uk/ofsted' } };
  const signs = findingSigns({ wording: 'official', framework: unknown, report: 'x-2023-01' }, link);
  assert.deepEqual(
    signs.filter(({ rel }) => rel === 'author').map((sign) => sign.address),
    ['https://www.gov.uk/ofsted'],
  );
});

test('a report is cited by its full address and leads to its text, to each of its findings and to the data set', () => {
  const findings = ['anyshire-2023-07/nb-1', 'anyshire-2023-07/pa-1'];
  const signs = reportSigns({ id: 'anyshire-2023-07', wording: 'official', framework: kind, findings }, link, address);
  assert.deepEqual(
    said(signs).filter((one) => !/^(?:author|license)/.test(one)),
    [
      'cite-as https://site.example/base/reports/anyshire-2023-07/',
      'collection /base/data/',
      'item /base/reports/anyshire-2023-07.txt',
      'item /base/findings/anyshire-2023-07/nb-1/',
      'item /base/findings/anyshire-2023-07/pa-1/',
    ],
  );
});

test('the data set leads to its descriptor, both licences and each of its files with its media type', () => {
  const { files } = dataSet(dataFixture, address);
  const signs = dataSigns(files, link, address);
  assert.equal(signs.filter(({ rel }) => rel === 'license').length, 2);
  assert.deepEqual(
    signs.filter(({ rel }) => rel === 'item').map((sign) => sign.address),
    files.map(({ file }) => `/base/data/${file}`),
  );
  assert.ok(signs.filter(({ rel }) => rel === 'item').every(({ type }) => type));
  assert.deepEqual(
    signs.filter(({ rel }) => rel === 'describedby').map((sign) => sign.address),
    ['/base/data/datapackage.json'],
  );
});

test('a home page of a body that is no publisher is refused', () => {
  const { error } = framework.safeParse({ ...kind, homepages: { 'Board of Lamp Wardens': 'https://lamps.example/' } });
  assert.ok(error?.issues.some(({ message }) => message === '"Board of Lamp Wardens" is not among the publishers'));
});
