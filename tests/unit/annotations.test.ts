import assert from 'node:assert/strict';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { annotationsFile } from '../../src/domain/schemas/annotations-file.ts';
import { annotationCollection } from '../../src/site/exports/annotation-collection.ts';
import { annotationTarget } from '../../src/site/exports/annotation-target.ts';
import { quotesByPage } from '../../src/site/exports/quotes-by-page.ts';
import { dataFixture } from '../data-fixture.ts';

const address = (path: string) => `https://site.example${path}`;
const finding = {
  page: 3,
  endPage: 4,
  body: 'Staff benefit from training, which adds to skills\n\n- and knowledge.\n- It is wide.',
  quote: {
    exact: 'Staff benefit from training, which adds to skills Area report: Anyshire 8 July 2024 3 ▪ and knowledge. ▪ It is wide.',
    prefix: 'Before. ',
    suffix: ' After.',
  },
};

test('a quotation that runs over a page’s end is cut there, and what stands between is around both parts', () => {
  assert.deepEqual(quotesByPage(finding), [
    {
      page: 3,
      quote: {
        exact: 'Staff benefit from training, which adds to skills',
        prefix: 'Before. ',
        suffix: ' Area report: Anyshire 8 July 20',
      },
    },
    {
      page: 4,
      quote: { exact: 'and knowledge. ▪ It is wide.', prefix: 'eport: Anyshire 8 July 2024 3 ▪ ', suffix: ' After.' },
    },
  ]);
});

test('words at the page’s end that begin as the foot does are the finding’s, and marks stay with their word', () => {
  const body = 'They act (late). Area plans help.';
  const exact = 'They act (late). Area report, page 3 Area plans help.';
  const parts = quotesByPage({ page: 3, endPage: 4, body, quote: { exact, prefix: '', suffix: '' } });
  assert.equal(parts.map(({ quote }) => quote?.exact.replaceAll(/\s/g, '')).join(''), body.replaceAll(/\s/g, ''));
});

test('a quotation stays whole where nothing of the page’s end is in it, where it is on one page, and where its words are others', () => {
  const { quote } = finding;
  const whole = [{ page: 3, quote }];
  assert.deepEqual(quotesByPage({ ...finding, endPage: 3 }), whole);
  assert.deepEqual(quotesByPage({ ...finding, endPage: 5 }), whole);
  assert.deepEqual(quotesByPage({ ...finding, body: quote.exact }), whole);
  assert.deepEqual(quotesByPage({ ...finding, body: 'Something else.' }), whole);
  assert.deepEqual(quotesByPage({ body: 'Restated.', page: 3, endPage: 4 }), [{ page: 3 }]);
  assert.deepEqual(quotesByPage({ body: 'Of a web page.' }), [{}]);
});

test('a report’s collection has each finding once, with its page, its themes and places of its JSON', () => {
  const [first, second] = dataFixture.findings;
  const [report] = dataFixture.reports;
  assert.ok(first && second && report);
  const content = indexContent({
    ...dataFixture,
    reports: [{ ...report, source: { ...report.source, url: 'https://files.example/1' } }],
    findings: [first, { ...second, ...finding, wording: 'official' }],
  });
  const read = annotationsFile.parse(JSON.parse(JSON.stringify(annotationCollection(content, content.reports[0] ?? report, address))));
  assert.equal(read.id, 'https://site.example/reports/anyshire-2023-07.annotations.jsonld');
  assert.equal(read.total, 2);
  const [restated, official] = read.first.items;
  assert.equal(restated?.body[0], address(`/findings/${first.id}/`));
  assert.deepEqual(
    restated.body.slice(1),
    first.themes.map(({ id }) => ({ type: 'TextualBody', purpose: 'tagging', value: content.theme.get(id)?.label })),
  );
  // Words of ours are nobody's quotation: only the text on this site has them.
  assert.ok(
    restated.target.every(({ source, selector }) => source.endsWith('.txt') || selector.every(({ type }) => type === 'FragmentSelector')),
  );
  assert.deepEqual(
    official?.target.map(({ source, selector }) => [source, selector.length]),
    [
      ['https://files.example/1', 2],
      ['https://files.example/1', 2],
    ],
  );
  const known = annotationTarget(content, content.findings[1] ?? second, content.reports[0] ?? report, address);
  assert.deepEqual(
    official.target.map(({ selector }) => selector),
    known.slice(0, 2).map(({ selector }) => selector),
  );
  assert.deepEqual(official.motivation, second.themes.length > 0 ? ['linking', 'tagging'] : ['linking']);
});
