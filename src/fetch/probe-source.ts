import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent, type Dispatcher, request } from 'undici';
import type { SourceAnswer } from '../domain/schemas/source-answer.ts';
import { failureOf } from './connection-errors.ts';
import { exchange } from './exchange.ts';
import { Failure, later } from './failure.ts';
import { isPublic, publicLookup } from './public-addresses.ts';
import { type Clock, turns } from './turns.ts';

/** What a server says of an address, without the day. */
export type Probed = Omit<SourceAnswer, 'asked'>;

export interface Prober {
  /** Asks whether something is at an address; never throws for what a server does. */
  probe(url: string): Promise<Probed>;
  close(): Promise<void>;
}

export interface ProberOptions {
  /** The User-Agent: who asks, and where to complain. */
  agent: string;
  /** Where `<mirror>/<host>/<path>` is asked in place of `https://<host>/<path>`. */
  mirror?: URL | undefined;
  /** Milliseconds between two requests to a host. */
  pauseMs: number;
  timeoutMs: number;
  clock?: Clock;
}

const mostRedirects = 5;
const robotsBytes = 512 * 1024;
const realClock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
const forGood: readonly number[] = [301, 308];
const leadsOn: readonly number[] = [...forGood, 302, 303, 307];
const gone: readonly number[] = [404, 410];
const refusals: readonly number[] = [401, 402, 403, 405, 406, 407, 429, 451, 501, 999];

/**
 * Asks addresses whether they are still there, as a guest should: one request at a time a host with a pause, as robots.txt allows, for
 * the head alone (HEAD), and for the page (GET, of which nothing is read) only where the server answers HEAD with an error. It asks
 * any public host, for sources are anywhere, and no address of a private network.
 */
export function prober({ agent, mirror, pauseMs, timeoutMs, clock = realClock }: ProberOptions): Prober {
  const dispatcher = new Agent({ connections: 1, allowH2: false, connect: mirror ? {} : { lookup: publicLookup() } });
  const queue = turns(clock, pauseMs, 120_000);
  const rules = new Map<string, Promise<Robot>>();
  const headers = { 'user-agent': agent };
  const placeOf = (address: URL): URL =>
    mirror ? new URL(`${mirror.href.replace(/\/$/, '')}/${address.host}${address.pathname}${address.search}`) : address;

  async function readRules({ origin, host }: URL): Promise<Robot> {
    const url = new URL('/robots.txt', origin);
    const { status, bytes } = await queue.take(host, () =>
      exchange(dispatcher, placeOf(url), headers, { timeoutMs, maxBytes: robotsBytes }),
    );
    if (status === 429 || status >= 500) throw new Failure(`robots.txt is answered with status ${status}`, later);
    const robot = robotsParser(url.href, status === 200 ? Buffer.from(bytes).toString() : '');
    queue.slower(host, (robot.getCrawlDelay(agent) ?? 0) * 1000);
    return robot;
  }

  async function mayAsk(address: URL): Promise<boolean> {
    const read = rules.get(address.origin) ?? readRules(address);
    rules.set(address.origin, read);
    return !(await read).isDisallowed(address.href, agent);
  }

  async function once(address: URL): Promise<Head> {
    const ask = (method: 'HEAD' | 'GET') =>
      queue.take(address.host, () => headOf(dispatcher, placeOf(address), method, headers, timeoutMs));
    const head = await ask('HEAD');
    return head.status >= 400 && head.status !== 429 ? ask('GET') : head;
  }

  async function follow(url: string): Promise<Probed> {
    let address = publicAddress(url);
    let isForGood = true;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!(await mayAsk(address))) return { state: 'refused', reason: `robots.txt of ${address.host} does not allow it` };
      const { status, location } = await once(address);
      if (!leadsOn.includes(status)) return answerOf(status, hop > 0 && isForGood ? address : undefined);
      if (!location) throw new Failure(`the server leads on (${status}) without saying where to`, later);
      isForGood &&= forGood.includes(status);
      address = publicAddress(location, address);
    }
    throw new Failure(`the server leads on more than ${mostRedirects} times`, later);
  }

  return {
    async probe(url) {
      try {
        return await follow(url);
      } catch (error) {
        if (error instanceof Failure) return { state: 'unreachable', reason: error.told.reason };
        throw error;
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function answerOf(status: number, movedTo: URL | undefined): Probed {
  if (status < 300) return movedTo ? { state: 'moved', reason: 'it has moved for good', to: movedTo.href } : { state: 'there' };
  if (gone.includes(status)) return { state: 'gone', reason: `the server says that it is not there (${status})` };
  if (refusals.includes(status)) return { state: 'refused', reason: `the server does not answer us (${status})` };
  return { state: 'unreachable', reason: `the server answers with status ${status}` };
}

interface Head {
  status: number;
  location: string | undefined;
}

async function headOf(
  dispatcher: Dispatcher,
  address: URL,
  method: 'HEAD' | 'GET',
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<Head> {
  try {
    const answer = await request(address, { dispatcher, method, headers, signal: AbortSignal.timeout(timeoutMs) });
    answer.body.on('error', () => {}).destroy();
    const { location } = answer.headers;
    return { status: answer.statusCode, location: Array.isArray(location) ? location[0] : location };
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new Failure(`the server did not answer within ${timeoutMs / 1000} seconds`, later);
    throw failureOf(error);
  }
}

/** @throws Failure where it is no web address, or a number of a private network */
function publicAddress(text: string, from?: URL): URL {
  const said = from ? 'the address that it leads on to' : 'the address';
  if (!URL.canParse(text, from)) throw new Failure(`${said} cannot be read`, later);
  const url = new URL(text, from);
  if (!['http:', 'https:'].includes(url.protocol)) throw new Failure(`${said} begins with ${url.protocol}`, later);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) && !isPublic(name)) throw new Failure(`${said} is not one of the public internet`, later);
  url.hash = '';
  return url;
}
