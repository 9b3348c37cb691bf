import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { project } from '../commands/run-command.ts';
import { localServer } from '../fetch/local-server.ts';
import { pdf } from '../fetch/official-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fetch = (...asked: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['scripts/fetch.ts', ...asked], { cwd: project }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

const head = 'partnership,area,outcome,start,end,published,previousEnd,next,nextWithin,nextFullWithin,url,checked\n';
const sources = `hosts: [files.ofsted.gov.uk, table.example.org]
since: "2023-01-01"
sources:
  - { id: table, kind: send-table, name: The table, url: "https://table.example.org/list" }
`;
const partnership = (id: string, urn: string) => `---\nid: ${id}\nname: ${id}\nurn: "${urn}"\n---\n`;

test('fetch finds an inspection, adds its row and fetches its report; a page that is not what it was fails and takes nothing', async (t) => {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'partnerships'));
  for (const [id, urn] of [
    ['northmoor', '1001'],
    ['eastvale', '1002'],
  ] as const)
    writeFileSync(join(root, `partnerships/${id}.md`), partnership(id, urn));
  const table = join(root, 'inspections.csv');
  writeFileSync(table, head);
  writeFileSync(join(root, 'discovery.yml'), sources);
  let page = readFileSync(join(project, 'tests/fixtures/discovery/table.html'), 'utf8');
  const mirror = await localServer(t, ({ url = '' }, response) => {
    if (url === '/table.example.org/list') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (url.startsWith('/files.ofsted.gov.uk/v1/')) response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf(url));
    else response.writeHead(404).end();
  });
  const options = ['--content', root, '--mirror', mirror.href, '--pause', '0'];

  const dry = await fetch(...options, '--dry-run');
  assert.equal(dry.stdout, 'https://table.example.org/list (for new inspections)\n');
  assert.equal(readFileSync(table, 'utf8'), head);

  const first = await fetch(...options);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /^found {5}northmoor, published 2026-05-06: https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/52$/m);
  assert.match(first.stdout, /^2 new inspections in inspections\.csv, 1 note, 0 failed pages$/m);
  assert.match(first.stderr, /^note: The table: on northmoor, published 6 May 2026, previousEnd "01\/01\/1900" cannot be;/m);
  assert.ok(existsSync(join(root, 'sources/northmoor-2026-03/report.pdf')));
  const grown = readFileSync(table, 'utf8');
  assert.match(grown, /^northmoor,.*"no \(table, \d{4}-\d\d-\d\d\)"$/m);

  page = '<h1>Sorry</h1>';
  const second = await fetch(...options, '--json');
  assert.equal(second.status, 1);
  const { found, documents } = JSON.parse(second.stdout) as {
    found: { rows: unknown[]; failed: { url: string; reason: string }[] };
    documents: { state: string }[];
  };
  assert.deepEqual(found.rows, []);
  assert.match(found.failed[0]?.reason ?? '', /no table, so it is another page or was changed/);
  assert.deepEqual(
    documents.map(({ state }) => state),
    ['unchanged', 'unchanged'],
  );
  assert.equal(readFileSync(table, 'utf8'), grown);
  assert.equal((await fetch(...options, '--known-only')).status, 0);
});
