import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { addresses } from '../clients/addresses.ts';
import { annotations } from '../clients/anchors/annotations.ts';
import { matchQuote } from '../clients/anchors/match-quote.ts';
import { builtFolder } from '../clients/built-folder.ts';
import { citationJs } from '../clients/citation-js.ts';
import { type Client, readEach } from '../clients/client.ts';
import { feedsmith } from '../clients/feedsmith.ts';
import { cellProblem, fieldProblem } from '../clients/frictionless/cell-problem.ts';
import { frictionless } from '../clients/frictionless/frictionless.ts';
import { llmsTxt } from '../clients/llms-txt.ts';
import { rdf } from '../clients/rdf.ts';
import { sitemap } from '../clients/sitemap.ts';
import { rowOf, tableText } from '../clients/table-text.ts';
import { embeddedMetadata } from '../clients/zotero/embedded-metadata.ts';
import { pageMetas } from '../clients/zotero/page-metas.ts';
import { readCreators } from '../clients/zotero/read-creators.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const home = 'https://site.example/';
const page = (path: string, rest = '') => `<head><link rel="canonical" href="${home}${path}">${rest}</head><body><p id="part"></p></body>`;

/** A folder of a few files, home page among them. */
function folderOf(t: TestContext, files: Record<string, string>) {
  const root = temporaryFolder(t);
  for (const [file, text] of Object.entries({ 'index.html': page(''), ...files })) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return builtFolder(root);
}

async function wrongOf(client: Client, site: ReturnType<typeof builtFolder>): Promise<string[]> {
  const reading = await client.read(site);
  return 'absent' in reading ? [reading.absent] : reading.wrong;
}

test('a client is missed where less is right than must be, and not where it is absent', () => {
  const client: Client = { name: 'one', reads: 'pages', source: 'npm', read: () => ({ items: 0, wrong: [] }) };
  assert.equal(rowOf(client, { items: 2, wrong: [] }).isMissed, false);
  assert.equal(rowOf(client, { items: 20, wrong: ['a: b'] }).isMissed, true);
  assert.equal(rowOf({ ...client, least: 0.95 }, { items: 20, wrong: ['a: b'] }).isMissed, false);
  assert.equal(rowOf({ ...client, least: 0.95 }, { items: 19, wrong: ['a: b'] }).isMissed, true);
  assert.equal(rowOf(client, { items: 0, wrong: [] }).isMissed, true);
  assert.equal(rowOf(client, { absent: 'it is not installed' }).isMissed, false);
  const rows = [rowOf(client, { items: 1200, wrong: ['a: b'] }), rowOf({ ...client, name: 'other' }, { absent: 'it is not installed' })];
  assert.deepEqual(tableText(rows).split('\n'), [
    'client  items  right  wrong  reads  from',
    'one     1,200  1,199      1  pages  npm',
    'other       –      –      –  pages  npm',
  ]);
});

test('what a reader throws is wrong with the item', async () => {
  const read = await readEach([1, 2, 3], String, (item) => {
    if (item === 2) throw new Error('it cannot be read');
    return item === 3 ? 'it is odd' : undefined;
  });
  assert.deepEqual(read, { items: 3, wrong: ['2: it cannot be read', '3: it is odd'] });
});

test('an address is answered by its file, or by no file', (t) => {
  const site = folderOf(t, { 'a/index.html': page('a/'), 'a b.json': '{}' });
  assert.equal(site.fileAt(`${home}a/?q=1#part`), 'a/index.html');
  assert.equal(site.fileAt(home), 'index.html');
  assert.equal(site.fileAt(`${home}a%20b.json`), 'a b.json');
  assert.equal(site.fileAt(`${home}a`), undefined);
  assert.equal(site.fileAt('https://other.example/a/'), undefined);
  assert.throws(() => builtFolder(temporaryFolder(t)), /not a built site/);
});

test('addresses in data must answer, and so must their part of a page', async (t) => {
  const text = `${home}a/, ${home}a/#part "${home}lost/" (${home}a/#none). ${home}{id}/`;
  const site = folderOf(t, { 'a/index.html': page('a/'), 'data.txt': text });
  assert.deepEqual(await wrongOf(addresses, site), [
    `data.txt: ${home}lost/: it does not answer`,
    `data.txt: ${home}a/#none: the page has no part #none`,
  ]);
});

test('a sitemap’s addresses must be those that pages call their own, and robots.txt must allow them', async (t) => {
  const list = (...entries: string[]) => `<urlset>${entries.map((entry) => `<url>${entry}</url>`).join('')}</urlset>`;
  const files = {
    'sitemap-index.xml': `<sitemapindex><sitemap><loc>${home}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    'sitemap-0.xml': list(
      `<loc>${home}</loc><lastmod>2026-11-24</lastmod>`,
      `<loc>${home}a/</loc>`,
      `<loc>${home}b/</loc><lastmod>24 November</lastmod>`,
      `<loc>${home}c/</loc>`,
    ),
    'a/index.html': page('b/'),
    'b/index.html': page('b/'),
    'c/index.html': page('c/'),
    'robots.txt': `User-agent: *\nDisallow: /c/\nSitemap: ${home}sitemap-index.xml\n`,
  };
  assert.deepEqual(await wrongOf(sitemap, folderOf(t, files)), [
    `${home}a/: the page says that its address is ${home}b/`,
    `${home}b/: its lastmod is 24 November`,
    `${home}c/: robots.txt does not allow it`,
  ]);
});

test('a feed’s entries need a name of their own, a page and a date', async (t) => {
  const item = (id: string, path: string, date: string) =>
    `<item><title>T</title><description>D</description><link>${home}${path}</link><guid>${id}</guid><pubDate>${date}</pubDate></item>`;
  const feed = (...items: string[]) =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title><link>${home}</link><description>D</description>` +
    `<atom:link rel="self" href="${home}feeds/all.xml"/>${items.join('')}</channel></rss>`;
  const day = 'Tue, 24 Nov 2026 00:00:00 GMT';
  const site = folderOf(t, { 'feeds/all.xml': feed(item('1', '', day), item('1', 'lost/', day), item('3', '', 'one day')) });
  assert.deepEqual(await wrongOf(feedsmith, site), [
    'feeds/all.xml: two entries are 1',
    `feeds/all.xml 1: its page ${home}lost/ does not answer`,
    'feeds/all.xml 3: its date is one day',
  ]);
});

test('linked data that would be lost is wrong, and so is a vocabulary that differs between its files', async (t) => {
  const script = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const site = folderOf(t, {
    'a.html': page('a.html', script({ '@context': 'https://schema.org', '@type': 'Report', name: 'R' })),
    'b.html': page('b.html', script({ '@context': 'https://other.example', name: 'R' })),
    'v.ttl': '<https://a.example> <https://b.example> "c" .',
    'v.jsonld': JSON.stringify({ '@id': 'https://a.example', 'https://b.example': 'd' }),
  });
  const [vocabulary = '', other = '', ...more] = await wrongOf(rdf, site);
  assert.match(vocabulary, /^v\.ttl: only one of Turtle and JSON-LD says: <https:\/\/a\.example> <https:\/\/b\.example> "c"/);
  assert.match(other, /^b\.html: .*context/);
  assert.deepEqual(more, []);
});

test('columns and cells are read as Frictionless reads them', () => {
  assert.equal(fieldProblem({ name: 'a', type: 'list' }), 'there is no type "list"');
  assert.equal(fieldProblem({ name: 'a', type: 'array', example: 'b|c' }), 'example value "b|c" is not valid');
  assert.equal(fieldProblem({ name: 'a', type: 'array', example: ['b'], constraints: { required: true, unique: true } }), undefined);
  assert.equal(
    fieldProblem({ name: 'a', type: 'boolean', constraints: { minimum: 1 } }),
    'constraint "minimum" is not supported by type "boolean"',
  );
  assert.equal(cellProblem({ type: 'array' }, '["b"]'), undefined);
  assert.match(cellProblem({ type: 'array' }, 'b|c') ?? '', /type is "array\/default"/);
  assert.match(cellProblem({ type: 'integer' }, 'none') ?? '', /type is "integer/);
  assert.match(cellProblem({ type: 'date' }, '2024-21') ?? '', /type is "date/);
  assert.equal(cellProblem({ type: 'string', constraints: { required: true } }, null), 'constraint "required" is "True"');
  assert.equal(cellProblem({ type: 'string', constraints: { enum: ['a'] } }, 'b'), '"b" is not one of its values');
  assert.equal(cellProblem({ type: 'integer', constraints: { minimum: 10 } }, '9'), '9 is below 10');
});

test('a row whose key is there twice or leads nowhere is wrong, and so is a file that is not the one described', async (t) => {
  const fields = [
    { name: 'id', type: 'integer' },
    { name: 'of', type: 'integer' },
  ];
  const foreignKeys = [{ fields: ['of'], reference: { resource: 'a', fields: ['id'] } }];
  const resource = {
    name: 'a',
    path: 'a.csv',
    format: 'csv',
    encoding: 'utf-8',
    bytes: 3,
    schema: { fields, primaryKey: ['id'], foreignKeys },
  };
  const described = { name: 'x', version: '1', licenses: [{ name: 'MIT' }], sources: [{ title: 'S' }], contributors: [{ title: 'C' }] };
  const site = folderOf(t, {
    'data/a.csv': 'id,of\r\n1,\r\n1,2\r\n2,3\r\n',
    'data/datapackage.json': JSON.stringify({ ...described, resources: [resource] }),
  });
  assert.deepEqual(await wrongOf(frictionless, site), [
    'a: expected bytes are 3, and it has 21',
    'a, row 3: id is there twice',
    'a, row 4: of leads to no row',
  ]);
});

test('names are split as Zotero splits them: a comma at the end keeps a body whole', () => {
  assert.deepEqual(readCreators(['Ofsted', 'Care Quality Commission,']), [
    { first: '', last: 'Ofsted' },
    { first: '', last: 'Care Quality Commission' },
  ]);
  assert.deepEqual(readCreators(['Care Quality Commission']), [{ first: 'Care Quality', last: 'Commission' }]);
  assert.deepEqual(readCreators(['A B, C D; E']), [
    { first: 'C D', last: 'A B' },
    { first: '', last: 'E' },
  ]);
  assert.deepEqual(readCreators(['A B, C D']).length, 2);
});

test('a head is filed as Zotero files it', () => {
  const meta = (name: string, content: string, by = 'name') => `<meta ${by}="${name}" content="${content}">`;
  const head = (...metas: string[]) => embeddedMetadata(pageMetas(`<head><title>T</title>${metas.join('')}</head>`), home);
  const plain = head(meta('og:title', 'O', 'property'), '<meta name="description" property="og:description" content="D">');
  assert.deepEqual([plain.type, plain.title, plain.abstract, plain.url], ['webpage', 'O', 'D', home]);
  const cited = head(
    meta('og:title', 'O', 'property'),
    meta('citation_title', 'C'),
    meta('citation_technical_report_institution', 'A and B'),
    meta('citation_publication_date', '2023/11/10'),
    meta('citation_firstpage', '9'),
    meta('citation_lastpage', '10'),
    meta('citation_public_url', `${home}a/`),
    meta('citation_pdf_url', `${home}a.pdf`),
  );
  assert.deepEqual([cited.type, cited.title, cited.pages, cited.date, cited.url], ['report', 'C', '9-10', '2023/11/10', `${home}a/`]);
  assert.deepEqual(cited.attachments, [`${home}a.pdf`, home]);
  assert.equal(head(meta('citation_title', 'C'), meta('citation_title', 'D')).title, 'C, D');
});

test('a quotation is found where its surroundings say, and where a letter is otherwise', () => {
  const text = 'one fish, two fish, red fish';
  assert.deepEqual(matchQuote(text, { exact: 'fish', prefix: 'two ' }), { start: 14, end: 18, errors: 0 });
  assert.deepEqual(matchQuote(text, { exact: 'fish', suffix: ', two' }), { start: 4, end: 8, errors: 0 });
  assert.deepEqual(matchQuote(text, { exact: 'two fush' }), { start: 10, end: 18, errors: 1 });
  assert.equal(matchQuote(text, { exact: 'wholly other words' }), undefined);
});

test('llms.txt has a title, a summary, and lists of links that answer', async (t) => {
  const told = (text: string) => wrongOf(llmsTxt, folderOf(t, { 'llms.txt': text }));
  assert.deepEqual(await told(`# A\n\n> B.\n\nMore.\n\n## C\n\n- [D](${home}): e\n`), []);
  assert.deepEqual(await told(`# A\n\n> B.\n\n## C\n\n- [D](${home}lost/)\n`), [`${home}lost/: it does not answer`]);
  assert.deepEqual(await told(`# A\n\nB.\n`), ['llms.txt: after its title there is no quotation that sums it up']);
  assert.deepEqual(await told(`# A\n\n> B.\n\n## C\n\n- D\n`), ['llms.txt: an item does not begin with a link: “D”']);
});

test('files of CSL-JSON that share an id are one entry', async (t) => {
  const bib = (page: string) => `@techreport{r, title={T}, author={{A}}, institution={I}, url={${home}}, pages={${page}}}`;
  const ris = (page: string) => `TY  - RPRT\nAU  - A,\nTI  - T\nUR  - ${home}\nSP  - ${page}\nER  - \n`;
  const csl = (page: string, publisher: string) =>
    JSON.stringify([{ id: 'r', type: 'report', title: 'T', author: [{ literal: 'A' }], URL: home, page, publisher }]);
  const files = (name: string, publisher: string) => ({
    [`${name}.bib`]: bib('9'),
    [`${name}.ris`]: ris('9'),
    [`${name}.csl.json`]: csl('9', publisher),
  });
  assert.deepEqual(await wrongOf(citationJs, folderOf(t, { ...files('a', 'P'), ...files('b', 'P') })), []);
  assert.deepEqual(await wrongOf(citationJs, folderOf(t, { ...files('a', 'P'), ...files('b', 'Q') })), [
    'b: another file of CSL-JSON has another entry r',
  ]);
  const odd = { ...files('a', 'P'), 'a.ris': ris('8') };
  assert.deepEqual(await wrongOf(citationJs, folderOf(t, odd)), ['a: page is "8" in ris, and "9" in bib']);
});

test('an annotation points to where the finding’s JSON does, in the form of the W3C’s model', async (t) => {
  const target = [{ type: 'SpecificResource', source: `${home}a.txt`, selector: [{ type: 'TextPositionSelector', start: 0, end: 3 }] }];
  const body = [{ type: 'SpecificResource', source: `${home}a/` }];
  const one = { id: `${home}x#1`, type: 'Annotation', motivation: 'linking', created: '2026-11-24T00:00:00Z', body, target };
  const told = (...items: object[]) => {
    const first = { id: `${home}x#page`, type: 'AnnotationPage', items };
    const id = `${home}r.annotations.jsonld`;
    const whole = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', total: 1, first };
    const finding = { target: target.map((own) => ({ ...own, source: { id: own.source } })) };
    const files = { 'r.annotations.jsonld': JSON.stringify(whole), 'a/index.html': page('a/'), 'a.json': JSON.stringify(finding) };
    return wrongOf(annotations, folderOf(t, files));
  };
  const item = `r.annotations.jsonld ${one.id}`;
  assert.deepEqual(await told(one), []);
  assert.deepEqual(await told(one, one), ['r.annotations.jsonld: its total is 1, and it has 1 of different ids']);
  assert.deepEqual(await told({ ...one, motivation: 'judging' }), [`${item}: there is no motivation "judging"`]);
  assert.deepEqual(await told({ ...one, created: '2026-11-24' }), [`${item}: it was created on 2026-11-24`]);
  assert.deepEqual(await told({ ...one, target: [{ ...target[0], selector: [] }] }), [
    `${item}: one of its targets is none of those in the finding’s JSON`,
  ]);
  assert.match(
    (await told({ ...one, target: [{ ...target[0], selector: [{ type: 'TextQuoteSelector' }] }] })).join(),
    /this is no selector/,
  );
});
