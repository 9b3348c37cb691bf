import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readInspections } from '../../src/content/read-inspections.ts';
import { project } from '../commands/run-command.ts';
import { killFetch, published } from '../fetch/kill-fetch.ts';
import { localServer } from '../fetch/local-server.ts';
import { digest, inspected, pdf } from '../fetch/official-content.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

const corpus = join(project, '../shared/corpus');

/** A server that has documents by their paths, and can say that they have not changed. */
const serving = (t: TestContext, documentAt: (url: string) => Uint8Array | undefined) =>
  localServer(t, ({ url = '', headers }, response) => {
    const bytes = documentAt(url);
    const etag = bytes && `"${digest(bytes)}"`;
    if (!bytes) response.writeHead(404).end();
    else if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(bytes);
  });

const fetch = (...asked: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['scripts/fetch.ts', '--known-only', ...asked], { cwd: project }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

test('fetch, killed at ten moments and run again, ends as undisturbed', async (t) => {
  const mirror = await serving(t, (url) => {
    const words = published[url.split('/').at(-1) ?? ''];
    return words === undefined ? undefined : pdf(words);
  });
  assert.equal(await killFetch(temporaryFolder(t), mirror, 10), 10);
});

test('fetch says what would be asked and asks nothing; says what it did, in words or JSON; fails where one could not be had', async (t) => {
  const root = temporaryFolder(t);
  inspected(root, ['area', 'gone']);
  let asked = 0;
  const mirror = await serving(t, (url) => {
    asked++;
    return url.endsWith('/area') ? pdf('area') : undefined;
  });
  const options = ['--content', root, '--mirror', mirror.href, '--pause', '0'];
  const dry = await fetch(...options, '--dry-run');
  assert.equal(dry.status, 0);
  assert.match(dry.stdout, /^https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/area → sources\/area-2024-03 \(new\)$/m);
  assert.deepEqual([asked, readdirSync(root)], [0, ['inspections.csv']]);

  const first = await fetch(...options);
  assert.equal(first.status, 1);
  assert.equal(first.stdout, 'new       area-2024-03\n1 new, 0 changed, 0 unchanged, 1 failed\n');
  assert.match(first.stderr, /file\/gone: gone-2024-03: the server has it no longer \(404\)\n {2}→ look for its present address/);

  const second = await fetch(...options, '--json');
  const { documents } = JSON.parse(second.stdout) as { documents: { id: string; state: string; reason?: string }[] };
  assert.deepEqual(
    documents.map(({ id, state, reason }) => [id, state, reason]),
    [
      ['area-2024-03', 'unchanged', undefined],
      ['gone-2024-03', 'failed', 'the server has it no longer (404)'],
    ],
  );
});

const skip = existsSync(join(corpus, 'manifest.json')) ? false : 'there is no ../shared/corpus beside the project';

test('the official reports of ../shared/corpus, served under the addresses of inspections.csv, are fetched whole', { skip }, async (t) => {
  const root = temporaryFolder(t);
  const listed = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as {
    file: string;
    partnership: string;
    published: string;
    sha256: string;
  }[];
  const table = join(projectContent, 'inspections.csv');
  const inspections = readInspections(readFileSync(table, 'utf8'), table);
  const documents = new Map(
    listed.flatMap(({ file, partnership, published: day }) => {
      const inspection = inspections.find((one) => one.partnership === partnership && one.published === day);
      return inspection ? [[new URL(inspection.url).pathname, file] as const] : [];
    }),
  );
  assert.equal(documents.size, 42);
  const mirror = await serving(t, (url) => {
    const file = documents.get(url.replace('/files.ofsted.gov.uk', ''));
    return file === undefined ? undefined : readFileSync(join(corpus, file));
  });
  const options = ['--content', root, '--mirror', mirror.href, '--pause', '0'];
  const first = await fetch(...options);
  assert.match(first.stdout, /^42 new, 0 changed, 0 unchanged, 55 failed$/m);
  const folders = readdirSync(join(root, 'sources'));
  assert.equal(folders.length, 42);
  assert.deepEqual(
    folders.map((id) => digest(readFileSync(join(root, 'sources', id, 'report.pdf')))).sort(),
    listed.map(({ sha256 }) => sha256).sort(),
  );
  const before = snapshot(root);
  assert.match((await fetch(...options)).stdout, /^0 new, 0 changed, 42 unchanged, 55 failed$/m);
  assert.deepEqual(snapshot(root), before);
});
