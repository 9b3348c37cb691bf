import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readQueueFiles } from '../../src/content/read-queue-files.ts';
import { type SourceAddress, sourceAddresses } from '../../src/content/source-addresses.ts';
import { keepSourceAnswers, readSourceAnswers } from '../../src/content/source-answers.ts';
import type { SourceAnswer } from '../../src/domain/schemas/source-answer.ts';
import { checkSources } from '../../src/fetch/check-sources.ts';
import { type Probed, prober } from '../../src/fetch/probe-source.ts';
import { sourcesWaiting } from '../../src/site/waiting/sources-waiting.ts';
import { localServer } from '../fetch/local-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Asked {
  method: string;
  path: string;
  agent: string;
  at: number;
}

/** A server that stands in for all hosts, and a prober that asks it, with a clock that no time passes on but what is slept. */
async function proberOf(t: TestContext, answer: (one: Asked, response: ServerResponse) => void, timeoutMs = 5000) {
  const asked: Asked[] = [];
  let time = Date.parse('2026-11-29T12:00:00Z');
  const mirror = await localServer(t, ({ method = '', url = '', headers }, response) => {
    const one = { method, path: url, agent: headers['user-agent'] ?? '', at: time };
    asked.push(one);
    if (url.endsWith('/robots.txt') && !url.includes('ruled')) response.writeHead(404).end();
    else answer(one, response);
  });
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
  const client = prober({ agent: 'Followthrough/test', mirror, pauseMs: 1000, timeoutMs, clock });
  t.after(() => client.close());
  return { ...client, asked, mirror };
}

const answers: [string, (one: Asked, response: ServerResponse) => void, Probed][] = [
  ['200', (_, response) => response.writeHead(200).end(), { state: 'there' }],
  ['404', (_, response) => response.writeHead(404).end(), { state: 'gone', reason: 'the server says that it is not there (404)' }],
  ['410', (_, response) => response.writeHead(410).end(), { state: 'gone', reason: 'the server says that it is not there (410)' }],
  ['403', (_, response) => response.writeHead(403).end(), { state: 'refused', reason: 'the server does not answer us (403)' }],
  ['429', (_, response) => response.writeHead(429).end(), { state: 'refused', reason: 'the server does not answer us (429)' }],
  ['500', (_, response) => response.writeHead(500).end(), { state: 'unreachable', reason: 'the server answers with status 500' }],
  ['404 to HEAD alone', ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('x'), { state: 'there' }],
  ['405 to HEAD alone', ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('x'), { state: 'there' }],
  [
    '301 to a page',
    ({ path }, response) => (path.endsWith('/new') ? response.writeHead(200).end() : response.writeHead(301, { location: '/new' }).end()),
    { state: 'moved', reason: 'it has moved for good', to: 'https://pages.example.org/new' },
  ],
  [
    '308 to another host',
    ({ path }, response) =>
      path.startsWith('/other')
        ? response.writeHead(200).end()
        : response.writeHead(308, { location: 'https://other.example.org/a' }).end(),
    { state: 'moved', reason: 'it has moved for good', to: 'https://other.example.org/a' },
  ],
  [
    '302 to a page',
    ({ path }, response) => (path.endsWith('/new') ? response.writeHead(200).end() : response.writeHead(302, { location: '/new' }).end()),
    { state: 'there' },
  ],
  [
    '301 to a page that is gone',
    ({ path }, response) => (path.endsWith('/new') ? response.writeHead(404).end() : response.writeHead(301, { location: '/new' }).end()),
    { state: 'gone', reason: 'the server says that it is not there (404)' },
  ],
  [
    'a circle',
    (_, response) => response.writeHead(301, { location: '/page' }).end(),
    { state: 'unreachable', reason: 'the server leads on more than 5 times' },
  ],
  [
    'a way without an end',
    (_, response) => response.writeHead(301).end(),
    { state: 'unreachable', reason: 'the server leads on (301) without saying where to' },
  ],
  [
    'a way into a private network',
    (_, response) => response.writeHead(301, { location: 'http://192.168.0.1/' }).end(),
    { state: 'unreachable', reason: 'the address that it leads on to is not one of the public internet' },
  ],
  [
    'a way to a file',
    (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    { state: 'unreachable', reason: 'the address that it leads on to begins with file:' },
  ],
  ['no answer', (_, response) => response.destroy(), { state: 'unreachable', reason: 'the connection broke off before all had come' }],
];

for (const [name, answer, expected] of answers) {
  test(`a server that gives ${name}`, async (t) => {
    const { probe } = await proberOf(t, answer);
    assert.deepEqual(await probe('https://pages.example.org/page'), expected);
  });
}

test('a server that says nothing is not waited for', async (t) => {
  const { probe } = await proberOf(t, () => {}, 200);
  assert.deepEqual(await probe('https://pages.example.org/page'), {
    state: 'unreachable',
    reason: 'the server did not answer within 0.2 seconds',
  });
});

test('addresses that are none, or of a private network, are not asked', async (t) => {
  const { probe, asked } = await proberOf(t, (_, response) => response.writeHead(200).end());
  for (const url of ['ftp://example.org/', 'https://127.0.0.1/', 'http://[::1]/', 'https://10.1.2.3/x', 'https://'])
    assert.equal((await probe(url)).state, 'unreachable');
  assert.deepEqual(asked, []);
});

test('robots.txt is kept, read once a host, and a page that it forbids is not checked', async (t) => {
  const { probe, asked } = await proberOf(t, ({ path }, response) =>
    response.writeHead(200).end(path.endsWith('robots.txt') ? 'User-agent: *\nDisallow: /private' : ''),
  );
  const reason = 'robots.txt of ruled.example.org does not allow it';
  assert.deepEqual(await probe('https://ruled.example.org/private/a'), { state: 'refused', reason });
  assert.deepEqual(await probe('https://ruled.example.org/open'), { state: 'there' });
  assert.deepEqual(
    asked.map(({ method, path }) => `${method} ${path}`),
    ['GET /ruled.example.org/robots.txt', 'HEAD /ruled.example.org/open'],
  );
  assert.ok(asked.every(({ agent }) => agent === 'Followthrough/test'));
});

test('a host is asked one request at a time, with a pause between', async (t) => {
  const { probe, asked } = await proberOf(t, (_, response) => response.writeHead(200).end());
  await Promise.all(['a', 'b', 'c'].map((page) => probe(`https://pages.example.org/${page}`)));
  const times = asked.map(({ at }) => at);
  for (const [index, at] of times.entries()) if (index > 0) assert.ok(at - (times[index - 1] ?? 0) >= 1000);
});

const address = (url: string): SourceAddress => ({ url, places: [] });

test('an answer is not asked for again for seven days, but where the server was not reached', async () => {
  const known = new Map<string, SourceAnswer>([
    ['https://a.example/', { state: 'there', asked: '2026-11-23' }],
    ['https://b.example/', { state: 'there', asked: '2026-11-22' }],
    ['https://c.example/', { state: 'unreachable', reason: 'x', asked: '2026-11-29' }],
    ['https://dropped.example/', { state: 'gone', reason: 'x', asked: '2026-11-29' }],
  ]);
  const addresses = ['a', 'b', 'c', 'd'].map((name) => address(`https://${name}.example/`));
  const ask = async (again: boolean) => {
    const asked: string[] = [];
    const kept: number[] = [];
    const probe = async (url: string): Promise<Probed> => {
      asked.push(url);
      return { state: 'there' };
    };
    const heard = (answers: ReadonlyMap<string, unknown>) => kept.push(answers.size);
    const all = await checkSources({ probe }, addresses, known, { today: '2026-11-29', again, heard });
    assert.deepEqual([...all.keys()].sort(), addresses.map(({ url }) => url).sort());
    assert.equal(kept.length, asked.length);
    return asked.sort();
  };
  assert.deepEqual(await ask(false), ['https://b.example/', 'https://c.example/', 'https://d.example/']);
  assert.equal((await ask(true)).length, 4);
});

const write = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

test('every address of the content is found once, with all its places and its archived copy', (t) => {
  const root = temporaryFolder(t);
  write(root, 'inspections.csv', 'partnership,area,published,url,checked\nx,X,2024-01-01,https://example.org/report,report text\n');
  write(root, 'sources/x-2024-01/source.yml', 'url: https://example.org/report\narchived: https://archive.example/report\n');
  write(root, 'responses/x/plan.md', '---\nsources:\n  - url: https://example.org/plan#page=3\n    title: Plan\n---\n');
  const own = sourceAddresses(root).filter(({ places }) => places.some(({ path }) => path.startsWith(root)));
  const places = own.map(({ url, archived, places }) => [
    url,
    archived,
    places.map(({ path, line }) => `${path.slice(root.length + 1)}:${line}`),
  ]);
  assert.deepEqual(places, [
    ['https://example.org/plan', undefined, ['responses/x/plan.md:3']],
    ['https://example.org/report', 'https://archive.example/report', ['sources/x-2024-01/source.yml:1', 'inspections.csv:2']],
  ]);
  assert.ok(sourceAddresses(projectContent).length > 300);
});

test('answers are kept sorted; a torn file is none; the queue lists what has gone without a copy, then what has moved', (t) => {
  const root = temporaryFolder(t);
  const answer = (state: SourceAnswer['state'], rest = {}): SourceAnswer => ({ state, asked: '2026-11-29', reason: 'so it says', ...rest });
  write(
    root,
    'responses/x/plan.md',
    '---\nsources:\n  - url: https://b.example/\n  - url: https://a.example/\n  - url: https://c.example/\n---\n',
  );
  keepSourceAnswers(
    root,
    new Map([
      ['https://b.example/', answer('moved', { to: 'https://new.example/' })],
      ['https://a.example/', answer('gone')],
      ['https://c.example/', answer('refused')],
    ]),
  );
  assert.deepEqual([...readSourceAnswers(root).keys()], ['https://a.example/', 'https://b.example/', 'https://c.example/']);
  const { answered } = readQueueFiles(root);
  const listed = sourcesWaiting(answered);
  assert.deepEqual(
    listed.map(({ where, what }) => [where, what]),
    [
      ['responses/x/plan.md:4', 'https://a.example/: so it says'],
      ['responses/x/plan.md:3', 'https://b.example/: so it says'],
    ],
  );
  assert.ok((listed[0]?.weight ?? 0) > (listed[1]?.weight ?? 100));
  assert.match(listed[1]?.settle ?? '', /https:\/\/new\.example\/$/);
  assert.deepEqual(sourcesWaiting(answered.map((one) => ({ ...one, archived: 'https://archive.example/' }))).length, 1);
  writeFileSync(join(root, '.cache/sources.json'), '{"https://a.ex');
  assert.equal(readSourceAnswers(root).size, 0);
});

test('the command names file and line of what has gone, ends with 1, and asks nothing the second time', async (t) => {
  const root = temporaryFolder(t);
  write(root, 'inspections.csv', 'partnership,area,published,url,checked\nx,X,2024-01-01,https://gone.example/report,report text\n');
  let asked = 0;
  const mirror = await localServer(t, ({ url = '' }, response) => {
    asked++;
    response.writeHead(url.startsWith('/gone.example') ? 404 : 200).end();
  });
  const run = (...options: string[]) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const args = ['scripts/check-sources.ts', '--content', root, '--mirror', mirror.href, '--pause', '0', ...options];
      const child = spawn(process.execPath, args, { cwd: join(projectContent, '..') });
      let out = '';
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.on('close', (code) => resolve({ code, out }));
    });
  const first = await run();
  assert.equal(first.code, 1);
  assert.match(
    first.out,
    /^error: .*inspections\.csv:2: https:\/\/gone\.example\/report: the server says that it is not there \(404\)\n {2}→ look for/m,
  );
  assert.match(first.out, /\d+ addresses, \d+ asked: 1 gone, /);
  const before = asked;
  const { count, asked: again } = JSON.parse((await run('--json')).out);
  assert.deepEqual([again, count.gone, asked], [0, 1, before]);
  assert.match(readFileSync(join(root, '.cache/sources.json'), 'utf8'), /"https:\/\/gone\.example\/report"/);
});
