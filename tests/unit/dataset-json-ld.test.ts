import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { dataPackage } from '../../src/site/exports/data-package.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { datasetJsonLd } from '../../src/site/exports/dataset-json-ld.ts';
import { dataFixture } from '../data-fixture.ts';

const address = (path: string) => `https://site.example${path}`;
const set = dataSet(dataFixture, address);

/** What Google's page on Dataset asks for or recommends, in the forms that it gives, and no more than it knows. */
const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': z.url(),
  identifier: z.url(),
  url: z.url(),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  version: z.string().min(1),
  dateModified: z.iso.date(),
  inLanguage: z.string(),
  keywords: z.array(z.string().min(1)),
  license: z.array(z.url()).min(1),
  isAccessibleForFree: z.boolean(),
  creator: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() }),
  temporalCoverage: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
  spatialCoverage: z.strictObject({ '@type': z.literal('Place'), name: z.string().min(1) }),
  measurementTechnique: z.url(),
  variableMeasured: z.array(z.string().min(1)).min(1),
  isBasedOn: z.array(z.url()).min(1),
  distribution: z.array(
    z.strictObject({
      '@type': z.literal('DataDownload'),
      name: z.string().min(1),
      contentUrl: z.url(),
      encodingFormat: z.string().regex(/^[a-z]+\/[a-z.+-]+$/),
      contentSize: z.string().regex(/^\d+ B$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

test('the data set has what Google’s Dataset Search asks for', () => {
  dataset.parse(datasetJsonLd(set, dataFixture, address));
});

test('it says the same as the data package: version, licences and files', () => {
  const said = dataset.parse(datasetJsonLd(set, dataFixture, address));
  const described = dataPackage(set, address);
  assert.equal(said.version, described.version);
  assert.deepEqual(
    said.license,
    described.licenses.map(({ path }) => path),
  );
  assert.deepEqual(
    said.distribution.map(({ contentUrl, sha256 }) => [contentUrl, `sha256:${sha256}`]),
    described.resources.map(({ path, hash }) => [address(`/data/${path}`), hash]),
  );
});

test('it covers the time from the first inspection to the newest date of the content', () => {
  const { temporalCoverage } = dataset.parse(datasetJsonLd(set, dataFixture, address));
  const [from = '', to] = temporalCoverage.split('/');
  assert.equal(to, dataFixture.asOf);
  assert.ok(from < dataFixture.asOf);
  assert.ok(dataFixture.inspections.every(({ start, published }) => from <= (start ?? published)));
});

test('a content without inspections claims no time', () => {
  assert.equal('temporalCoverage' in datasetJsonLd(set, { ...dataFixture, inspections: [] }, address), false);
});
