import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent } from 'undici';
import { allowedAddress } from './allowed-address.ts';
import { type Exchange, exchange } from './exchange.ts';
import { Failure, later, type Told } from './failure.ts';
import { publicLookup } from './public-addresses.ts';
import { retryAfter } from './retry-after.ts';
import { type Clock, turns } from './turns.ts';

/** What asking for an address came to. */
export type Answer =
  | { state: 'document'; bytes: Uint8Array; type: string; etag?: string; lastModified?: string /** After redirects. */; url: string }
  | { state: 'unchanged' }
  | { state: 'gone'; status: number }
  | ({ state: 'failed' } & Told);

/** What an earlier answer said of itself, so that the server need not send it again. */
export interface Known {
  etag?: string;
  lastModified?: string;
}

export interface PoliteClient {
  /** Asks for a document or page. Never throws for what a server does. */
  ask(url: string, known?: Known): Promise<Answer>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/** What those need that only ask. */
export type Asks = Pick<PoliteClient, 'ask'>;

export interface ClientOptions {
  /** Names of hosts that may be asked; every redirect is held against them too. */
  hosts: readonly string[];
  /** The User-Agent: who asks, and where to complain. */
  agent: string;
  /** Where `<mirror>/<host>/<path>` is asked in place of `https://<host>/<path>`. */
  mirror?: URL;
  /** Milliseconds between two requests to a host. */
  pauseMs: number;
  /** Milliseconds for the head of an answer, and then for its body. */
  timeoutMs: number;
  maxBytes: number;
  /** Longest that a server's Retry-After, or its robots.txt, makes us wait; where it wants more, the document is for another day. */
  longestWaitMs?: number;
  /** How often an address is asked in all, where the fault may pass. */
  attempts?: number;
  clock?: Clock;
}

const mostRedirects = 5;
/** Documents in a row that a host fails to give, after which it is left alone. */
const mostFailures = 3;
const realClock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const gone: readonly number[] = [404, 410];

/**
 * A client that asks the way a guest should: by name, one request at a time a host with a pause between, as robots.txt allows, only
 * what has changed, and less where the server is busy. It asks only hosts on its list, over https, at public addresses.
 */
export function politeClient(options: ClientOptions): PoliteClient {
  const { hosts, agent, mirror, pauseMs, timeoutMs, maxBytes, longestWaitMs = 120_000, attempts = 3, clock = realClock } = options;
  const dispatcher = new Agent({ connections: 1, allowH2: false, connect: mirror ? {} : { lookup: publicLookup() } });
  const queue = turns(clock, pauseMs, longestWaitMs);
  const rules = new Map<string, Promise<Robot>>();
  const failures = new Map<string, number>();

  const placeOf = (address: URL): URL =>
    mirror ? new URL(`${mirror.href.replace(/\/$/, '')}/${address.host}${address.pathname}${address.search}`) : address;

  async function once(address: URL, headers: Record<string, string>, attempt: number): Promise<Exchange> {
    try {
      const got = await exchange(dispatcher, placeOf(address), { ...headers, 'user-agent': agent }, { timeoutMs, maxBytes });
      const { status } = got;
      if (status !== 429 && status < 500) return got;
      const afterMs = retryAfter(got.headers['retry-after'], clock.now());
      throw new Failure(status === 429 ? 'the server says that it is asked too often' : `the server has a fault (${status})`, later, {
        again: true,
        ...(afterMs === undefined ? {} : { afterMs }),
      });
    } catch (error) {
      if (error instanceof Failure && error.again)
        queue.rest(address.host, error.afterMs ?? (attempt < attempts ? pauseMs * 4 ** attempt : 0));
      throw error;
    }
  }

  async function patiently(address: URL, headers: Record<string, string>): Promise<Exchange> {
    const failed = failures.get(address.host) ?? 0;
    if (failed >= mostFailures) throw new Failure(`${address.host} failed ${failed} times in a row, so it is not asked again`, later);
    for (let attempt = 1; ; attempt++) {
      try {
        const got = await queue.take(address.host, () => once(address, headers, attempt));
        failures.set(address.host, 0);
        return got;
      } catch (error) {
        const mayPass = error instanceof Failure && error.again;
        if (mayPass && attempt < attempts) continue;
        if (mayPass) failures.set(address.host, failed + 1);
        throw error;
      }
    }
  }

  async function follow(url: string, headers: Record<string, string>, check: (address: URL) => Promise<void>) {
    let address = allowedAddress(url, hosts);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      await check(address);
      const got = await patiently(address, headers);
      if (!redirects.includes(got.status)) return { got, address };
      const { location } = got.headers;
      if (!location) throw new Failure(`the server leads on (${got.status}) without saying where to`, later);
      address = allowedAddress(location, hosts, address);
    }
    throw new Failure(`the server leads on more than ${mostRedirects} times`, 'look at the address in a browser; correct inspections.csv');
  }

  async function readRules(host: string): Promise<Robot> {
    const url = `https://${host}/robots.txt`;
    const { got } = await follow(url, {}, async () => {});
    // A server without the file sets no rules (RFC 9309, 2.3.1.3).
    const robot = robotsParser(url, got.status === 200 ? Buffer.from(got.bytes).toString() : '');
    const delay = robot.getCrawlDelay(agent);
    if (delay) queue.slower(host, delay * 1000);
    return robot;
  }

  async function keepRules(address: URL): Promise<void> {
    const { host, href } = address;
    const read = rules.get(host) ?? readRules(host);
    rules.set(host, read);
    const robot = await read.catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(`robots.txt of ${host} cannot be read: ${error.told.reason}`, error.told.todo);
    });
    if (robot.isDisallowed(href, agent)) {
      throw new Failure(`robots.txt of ${host} does not allow it`, 'download it in a browser, and give it to npm run ingest');
    }
  }

  return {
    async ask(url, { etag, lastModified } = {}) {
      const conditions = {
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      };
      try {
        const { got, address } = await follow(url, conditions, keepRules);
        return answerOf(got, address, Boolean(etag ?? lastModified));
      } catch (error) {
        if (error instanceof Failure) return { state: 'failed', ...error.told };
        throw error;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function answerOf({ status, headers, bytes }: Exchange, { href }: URL, isConditional: boolean): Answer {
  if (status === 200) {
    const { etag, 'last-modified': lastModified, 'content-type': type = '' } = headers;
    return { state: 'document', bytes, type, url: href, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  }
  if (status === 304 && isConditional) return { state: 'unchanged' };
  if (gone.includes(status)) return { state: 'gone', status };
  if (status === 401 || status === 403) {
    throw new Failure(
      `the server does not give it to us (${status})`,
      'look at the address in a browser; download it there if it is public',
    );
  }
  throw new Failure(`the server answers with status ${status}, which is no document`, later);
}
