import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { ownValue } from '../domain/own-value.ts';
import { failureOf } from './connection-errors.ts';
import { Failure, later } from './failure.ts';

/** What came back from a server: the body only where the status is 200. */
export interface Exchange {
  status: number;
  /** Names in small letters; several of one name are joined. */
  headers: Readonly<Record<string, string | undefined>>;
  bytes: Uint8Array;
}

export interface ExchangeLimits {
  /** For the head of the answer, and then for its body. */
  timeoutMs: number;
  /** Of the body, before and after unpacking. */
  maxBytes: number;
}

const unpackers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} seconds`;
const sizeOf = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`);

/**
 * One request and its answer; redirects are not followed.
 * @throws Failure, whatever goes wrong
 */
export async function exchange(
  dispatcher: Dispatcher,
  address: URL,
  sent: Record<string, string>,
  { timeoutMs, maxBytes }: ExchangeLimits,
): Promise<Exchange> {
  const controller = new AbortController();
  const endIn = (reason: string) => setTimeout(() => controller.abort(new Failure(reason, later, { again: true })), timeoutMs);
  let timer = endIn(`the server did not answer within ${seconds(timeoutMs)}`);
  try {
    const {
      statusCode: status,
      headers: came,
      body,
    } = await request(address, {
      dispatcher,
      signal: controller.signal,
      headers: { ...sent, 'accept-encoding': 'identity' },
    });
    const headers = Object.fromEntries(
      Object.entries(came).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    );
    if (status !== 200) {
      body.on('error', () => {}).destroy();
      return { status, headers, bytes: new Uint8Array() };
    }
    clearTimeout(timer);
    timer = endIn(`the server had not sent all of it after ${seconds(timeoutMs)}`);
    return { status, headers, bytes: await readBody(body, headers, maxBytes) };
  } catch (error) {
    throw failureOf(controller.signal.aborted ? controller.signal.reason : error);
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(body: Readable, headers: Exchange['headers'], maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new Failure(`it is larger than ${sizeOf(maxBytes)}, which is the most that is taken`, 'look at it in a browser');
  const stated = Number(headers['content-length']);
  const packing = headers['content-encoding']?.trim().toLowerCase() || 'identity';
  try {
    if (stated > maxBytes) throw tooLarge();
    const unpacker = packing === 'identity' ? undefined : ownValue(unpackers, packing);
    if (packing !== 'identity' && !unpacker)
      throw new Failure(`it comes packed as “${packing.slice(0, 40)}”, which was not asked for`, later);
    const plain = unpacker ? unpacked(body, unpacker()) : body;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of plain as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
    if (!unpacker && stated >= 0 && stated !== length) {
      throw new Failure(`${length} bytes came, and the server said ${stated}`, later, { again: true });
    }
    return new Uint8Array(Buffer.concat(chunks));
  } finally {
    body.on('error', () => {}).destroy();
  }
}

/** Joins the two so that an error of either ends both. */
function unpacked(body: Readable, unpacker: ReturnType<typeof createGunzip>): Readable {
  body.on('error', (error) => unpacker.destroy(error));
  unpacker.on('close', () => body.destroy());
  return body.pipe(unpacker);
}
