import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { fetchKept } from '../../src/search/browser/fetch-kept.ts';
import { suggestClient } from '../../src/search/suggest/suggest-client.ts';
import type { SuggestReply, SuggestRequest } from '../../src/search/suggest/suggest-worker.ts';

/** A worker that answers when it is told to. */
class HeldWorker extends EventTarget {
  static made: HeldWorker[] = [];
  asked: SuggestRequest[] = [];
  ended = false;

  constructor() {
    super();
    HeldWorker.made.push(this);
  }
  postMessage(message: SuggestRequest): void {
    this.asked.push(message);
  }
  say(data: SuggestReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.ended = true;
  }
}

const answered: string[] = [];
const client = () => suggestClient('https://site.example/s.json?v=1', (typed) => answered.push(typed));
const real = { Worker: globalThis.Worker, fetch: globalThis.fetch };

beforeEach(() => {
  answered.length = 0;
  HeldWorker.made.length = 0;
  Object.assign(globalThis, { Worker: HeldWorker });
});
afterEach(() => Object.assign(globalThis, real));

test('only the newest question is answered, and no old answer follows a newer one', () => {
  const { ask } = client();
  for (const typed of ['s', 'su', 'suf']) ask(typed);
  const [worker] = HeldWorker.made;
  assert.ok(worker);
  assert.deepEqual(worker.asked, [{ load: 'https://site.example/s.json?v=1' }]);
  worker.say({ ready: true });
  assert.deepEqual(worker.asked.slice(1), [{ typed: 'suf' }]);
  ask('suff');
  ask('suffo');
  worker.say({ typed: 'suf', places: [] });
  assert.deepEqual(answered, []);
  assert.deepEqual(worker.asked.slice(2), [{ typed: 'suffo' }]);
  worker.say({ typed: 'suffo', places: [] });
  assert.deepEqual(answered, ['suffo']);
});

test('one worker is started however often it is asked for, and another after a failure', () => {
  const { load, ask } = client();
  load();
  load();
  assert.equal(HeldWorker.made.length, 1);
  HeldWorker.made[0]?.say({ failed: '404' });
  assert.equal(HeldWorker.made[0]?.ended, true);
  ask('suf');
  assert.equal(HeldWorker.made.length, 2);
  assert.deepEqual(answered, []);
});

test('where browsers know no workers, nothing fails', () => {
  Object.assign(globalThis, { Worker: undefined });
  client().ask('suf');
  assert.deepEqual(answered, []);
});

test('where nothing can be kept, the suggestions are fetched', async () => {
  assert.equal('caches' in globalThis, false);
  Object.assign(globalThis, { fetch: async () => new Response('[]') });
  assert.equal(await (await fetchKept('https://site.example/s.json?v=1')).text(), '[]');
  Object.assign(globalThis, { fetch: async () => new Response('', { status: 404, statusText: 'Not Found' }) });
  await assert.rejects(fetchKept('https://site.example/s.json?v=1'), /404 Not Found/);
});
