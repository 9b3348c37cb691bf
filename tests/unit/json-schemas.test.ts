import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { indexContent, type SiteContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { ContentValues } from '../../src/domain/content-values.ts';
import { urls } from '../../src/domain/urls.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { schemaCatalogue, siteSchemas } from '../../src/site/exports/site-schemas.ts';
import { dataFixture } from '../data-fixture.ts';
import { jsonBySchema } from '../json-by-schema.ts';
import { jsonOf } from '../json-of.ts';

const address = (path: string) => `https://followthrough.example${path}`;
const embedded = indexContent(readContentFolder(join(import.meta.dirname, '../../content')).content);
const withRetired: ContentValues = {
  ...dataFixture,
  ledger: [
    { id: 'anyshire-2023-07/pa-2', version: 1, fingerprint: '0123456789abcdef', wording: 'official' },
    { id: 'anyshire-2023-07/pa-2', version: 1, retired: 'removed', to: [] },
  ],
  versions: [{ id: 'anyshire-2023-07/pa-2', version: 1, section: 'priority-action', page: 7, wording: 'official', body: 'Act.' }],
};

/** Kinds that need more than content to be made, or that content seldom has. */
const unmade = ['term', 'search-suggestions', 'search-english', 'search-meaning'];

function held(content: SiteContent, isLarge = false) {
  const schemas = siteSchemas(dataSet(content, address).files, address);
  const byAddress = new Map(schemas.map(({ kind, schema }) => [address(urls.schema(kind)), schema]));
  return { schemas, byAddress, ...jsonBySchema(jsonOf(content, address, isLarge), byAddress, schemaCatalogue(schemas, address)) };
}

const cases = [
  { name: 'embedded content', content: embedded, lacks: ['retired', 'search-shard', 'quote-shard'] },
  { name: 'fixture', content: dataFixture, lacks: ['retired', 'search-shard', 'quote-shard'] },
  { name: 'fixture with a retired id, as of a large site', content: indexContent(withRetired), lacks: [], isLarge: true },
];

for (const { name, content, lacks, isLarge } of cases) {
  test(`every JSON of the ${name} fits the schema that it names, or that the catalogue has for it`, () => {
    const { problems, kinds, schemas } = held(content, isLarge);
    assert.deepEqual(problems, []);
    const left = schemas.map(({ kind }) => kind).filter((kind) => !kinds.has(kind) && !unmade.includes(kind));
    assert.deepEqual(left, lacks);
  });
}

test('a file that does not fit is told, with the field; so is one of a kind that has no schema', () => {
  const { schemas, byAddress } = held(dataFixture);
  const files: [string, string][] = [
    ['terms/x.json', JSON.stringify({ $schema: address('/schemas/v1/term.json'), id: 'x', extra: 1 })],
    ['data/findings.json', '[{"id": 7}]'],
    ['other/x.json', '[]'],
  ];
  const { problems } = jsonBySchema(files, byAddress, schemaCatalogue(schemas, address));
  assert.equal(problems.length, 3);
  assert.match(problems[0] ?? '', /^terms\/x\.json: .*must have required property/);
  assert.match(problems[1] ?? '', /^data\/findings\.json: /);
  assert.equal(problems[2], 'other/x.json: there is no schema for it in the catalogue');
});

test('each schema says its own address, its draft and a title', () => {
  for (const { kind, schema, title } of held(dataFixture).schemas) {
    assert.equal(schema['$id'], address(`/schemas/v1/${kind}.json`));
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['title'], title);
  }
});
