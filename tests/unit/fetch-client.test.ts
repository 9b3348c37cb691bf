import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import test, { type TestContext } from 'node:test';
import { allowedAddress } from '../../src/fetch/allowed-address.ts';
import { Failure } from '../../src/fetch/failure.ts';
import { type Asks, type ClientOptions, politeClient } from '../../src/fetch/polite-client.ts';
import { isPublic, publicLookup } from '../../src/fetch/public-addresses.ts';
import { retryAfter } from '../../src/fetch/retry-after.ts';
import { localServer } from '../fetch/local-server.ts';

const host = 'files.example.org';
const other = 'pages.example.org';
const agent = 'Followthrough/0.1.0 (+https://example.org/contact)';

interface Asked {
  path: string;
  at: number;
  headers: IncomingMessage['headers'];
}

/** A client that asks a local server, with a clock that no time passes on but what is slept. */
async function clientOf(
  t: TestContext,
  answer: (path: string, response: ServerResponse, asked: Asked[]) => void,
  options: Partial<ClientOptions> = {},
) {
  const asked: Asked[] = [];
  let time = Date.parse('2026-11-29T12:00:00Z');
  const mirror = await localServer(t, ({ url = '', headers }, response) => {
    if (!url.endsWith('/robots.txt')) asked.push({ path: url, at: time, headers });
    answer(url, response, asked);
  });
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
  const hosts = [host, other];
  const client = politeClient({ hosts, agent, mirror, pauseMs: 1000, timeoutMs: 5000, maxBytes: 1000, clock, ...options });
  t.after(() => client.close());
  const asks: Asks = client;
  return { client: asks, asked };
}

const at = (path: string) => `https://${host}/${path}`;
const robotless = (answer: (path: string, response: ServerResponse, asked: Asked[]) => void) => {
  return (path: string, response: ServerResponse, asked: Asked[]) => {
    if (path.endsWith('/robots.txt')) response.writeHead(404).end();
    else answer(path, response, asked);
  };
};

test('a document comes with what lets the next run ask only for what has changed', async (t) => {
  const { client, asked } = await clientOf(
    t,
    robotless((_, response, requests) => {
      if (requests.at(-1)?.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"a"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT', 'content-type': 'text/plain' })
          .end('words');
    }),
  );
  const first = await client.ask(at('a?b=c'));
  assert.ok(first.state === 'document');
  assert.deepEqual(
    [Buffer.from(first.bytes).toString(), first.type, first.etag, first.lastModified, first.url],
    ['words', 'text/plain', '"a"', 'Sun, 01 Nov 2026 00:00:00 GMT', at('a?b=c')],
  );
  assert.deepEqual(await client.ask(at('a?b=c'), first), { state: 'unchanged' });
  assert.equal(asked[0]?.path, `/${host}/a?b=c`);
  assert.equal(asked[0]?.headers['user-agent'], agent);
  assert.equal(asked[1]?.headers['if-modified-since'], 'Sun, 01 Nov 2026 00:00:00 GMT');
});

test('one request at a time goes to a host, with a pause after each', async (t) => {
  let open = 0;
  const { client, asked } = await clientOf(
    t,
    robotless((path, response) => {
      if (path.startsWith(`/${host}`)) assert.equal(++open, 1);
      setTimeout(() => {
        if (path.startsWith(`/${host}`)) open--;
        response.end('words');
      }, 5);
    }),
  );
  await Promise.all(['a', 'b', 'c', 'd'].map((path) => client.ask(at(path))));
  const times = asked.map((one) => one.at);
  assert.deepEqual(
    times.slice(1).map((time, index) => time - (times[index] ?? 0)),
    [1000, 1000, 1000],
  );
});

test('robots.txt is read once a host and kept: what it forbids is not asked, and its delay is', async (t) => {
  let robots = 0;
  const { client, asked } = await clientOf(t, (path, response) => {
    if (path.endsWith('/robots.txt')) {
      robots++;
      response.end('User-agent: followthrough\nDisallow: /private\nCrawl-delay: 7\n');
    } else response.end('words');
  });
  const refused = await client.ask(at('private/a'));
  assert.ok(refused.state === 'failed');
  assert.equal(refused.reason, `robots.txt of ${host} does not allow it`);
  for (const path of ['a', 'b', 'c']) assert.equal((await client.ask(at(path))).state, 'document');
  assert.equal(robots, 1);
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['a', 'b', 'c'].map((path) => `/${host}/${path}`),
  );
  assert.equal((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0), 7000);
});

test('nothing is asked of a host whose robots.txt cannot be had', async (t) => {
  const { client, asked } = await clientOf(t, (_, response) => void response.writeHead(500).end());
  const answer = await client.ask(at('a'));
  assert.ok(answer.state === 'failed');
  assert.equal(answer.reason, `robots.txt of ${host} cannot be read: the server has a fault (500)`);
  assert.deepEqual(asked, []);
});

test('a busy server is asked again, after as long as it says or a growing pause', async (t) => {
  const waits = [{ 'retry-after': '30' }, {}];
  const { client, asked } = await clientOf(
    t,
    robotless((_, response, requests) => {
      const headers = waits[requests.length - 1];
      if (headers) response.writeHead(requests.length === 1 ? 429 : 503, headers).end();
      else response.end('words');
    }),
  );
  assert.equal((await client.ask(at('a'))).state, 'document');
  assert.deepEqual(
    asked.map((one) => one.at - (asked[0]?.at ?? 0)),
    [0, 30_000, 46_000],
  );
});

test('a server that wants a long rest gets it: nothing more is asked of it', async (t) => {
  const { client, asked } = await clientOf(
    t,
    robotless((_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end()),
  );
  for (const path of ['a', 'b']) {
    const answer = await client.ask(at(path));
    assert.ok(answer.state === 'failed');
    assert.equal(answer.reason, `${host} asks to be left alone for 60 minutes`);
  }
  assert.equal(asked.length, 1);
});

test('a host that fails three times in a row is not asked again', async (t) => {
  const { client, asked } = await clientOf(
    t,
    robotless((_, response) => void response.writeHead(502).end()),
  );
  for (const path of ['a', 'b', 'c', 'd']) await client.ask(at(path));
  const last = await client.ask(at('e'));
  assert.ok(last.state === 'failed');
  assert.equal(last.reason, `${host} failed 3 times in a row, so it is not asked again`);
  assert.equal(asked.length, 9);
});

test('a redirect is followed to hosts on the list alone, with their robots.txt kept', async (t) => {
  const { client, asked } = await clientOf(t, (path, response) => {
    if (path === `/${other}/robots.txt`) response.end('User-agent: *\nDisallow: /private\n');
    else if (path.endsWith('/robots.txt')) response.writeHead(404).end();
    else if (path === `/${host}/a`) response.writeHead(302, { location: `https://${other}/b` }).end();
    else if (path === `/${host}/p`) response.writeHead(301, { location: `https://${other}/private/p` }).end();
    else if (path === `/${host}/x`) response.writeHead(307, { location: 'https://elsewhere.example.org/x' }).end();
    else if (path === `/${host}/r`) response.writeHead(308, { location: '../c' }).end();
    else response.end(path);
  });
  const led = await client.ask(at('a'));
  assert.ok(led.state === 'document');
  assert.equal(led.url, `https://${other}/b`);
  assert.equal((await client.ask(at('r'))).state, 'document');
  const reasons = [];
  for (const path of ['p', 'x']) {
    const answer = await client.ask(at(path));
    reasons.push(answer.state === 'failed' ? answer.reason : '');
  }
  assert.deepEqual(reasons, [
    `robots.txt of ${other} does not allow it`,
    'it leads on to https://elsewhere.example.org/x, which is at elsewhere.example.org, which is not on the list of hosts',
  ]);
  assert.ok(!asked.some(({ path }) => path.includes('elsewhere') || path.includes('private')));
});

test('an address that may not be asked is refused with the reason', () => {
  for (const [address, reason] of [
    [`http://${host}/a`, 'its address begins with http:, not https:'],
    [`https://${host}:8443/a`, 'its address names port 8443'],
    [`https://me:secret@${host}/a`, 'its address holds a user name or password'],
    ['https://127.0.0.1/a', 'its address names a number in place of a host'],
    ['https://[::1]/a', 'its address names a number in place of a host'],
    ['https://2130706433/a', 'its address names a number in place of a host'],
    [`https://${host}./a`, `its address is at ${host}., which is not on the list of hosts`],
    [`https://${host}.evil.example/a`, `its address is at ${host}.evil.example, which is not on the list of hosts`],
    ['no address', 'its address cannot be read'],
  ] as const) {
    assert.throws(
      () => allowedAddress(address, [host, '127.0.0.1', '[::1]']),
      (error) => error instanceof Failure && error.told.reason === reason,
    );
  }
});

test('a name that leads into a private network is refused before a connection', async (t) => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.9',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'x',
  ])
    assert.equal(isPublic(address), false, address);
  for (const address of ['151.101.1.1', '2a04:4e42::1']) assert.equal(isPublic(address), true, address);
  const lookup = publicLookup(((_host: string, _options: object, done: (error: null, found: object[]) => void) => {
    done(null, [
      { address: '151.101.1.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
  }) as never);
  const error = await new Promise((resolve) => lookup(host, { all: true }, resolve));
  assert.match((error as Error).message, /leads to 10\.0\.0\.1, which is not an address of the public internet/);
  const client = politeClient({ hosts: ['localhost'], agent, pauseMs: 0, timeoutMs: 5000, maxBytes: 1000 });
  t.after(() => client.close());
  const answer = await client.ask('https://localhost/a');
  assert.ok(answer.state === 'failed');
  assert.match(answer.reason, /localhost leads to (?:127\.0\.0\.1|::1), which is not an address of the public internet/);
});

test('Retry-After is read as seconds or a date, and as nothing else', () => {
  const now = Date.parse('2026-11-29T12:00:00Z');
  assert.equal(retryAfter('120', now), 120_000);
  assert.equal(retryAfter('Sun, 29 Nov 2026 12:01:00 GMT', now), 60_000);
  assert.equal(retryAfter('Sun, 29 Nov 2026 11:00:00 GMT', now), 0);
  for (const text of [undefined, '', 'soon', '-5', '1e3', 'Sun, 99 Nov 2026 12:01:00 GMT'])
    assert.equal(retryAfter(text, now), undefined, text);
});
