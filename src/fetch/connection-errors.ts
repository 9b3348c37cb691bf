import { ownValue } from '../domain/own-value.ts';
import { Failure, later } from './failure.ts';

const network = 'check the network, and run the command again; what is here is kept';
const brokenOff: Words = { reason: 'the connection broke off before all had come', todo: later, again: true };

interface Words {
  reason: string;
  todo: string;
  /** Whether to ask again may help. */
  again?: true;
}

/** What a connection can fail with, by the code of Node or undici. */
const known: Readonly<Record<string, Words>> = {
  ENOTFOUND: { reason: 'no server is known by the name of the host', todo: network },
  EAI_AGAIN: { reason: 'the name of the host cannot be looked up', todo: network, again: true },
  ECONNREFUSED: { reason: 'the server takes no connection', todo: later, again: true },
  ECONNRESET: brokenOff,
  EPIPE: brokenOff,
  UND_ERR_SOCKET: brokenOff,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { ...brokenOff, reason: 'what came is not as long as the server said' },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'the server takes no connection in time', todo: later, again: true },
  ETIMEDOUT: { reason: 'the server takes no connection in time', todo: later, again: true },
  EHOSTUNREACH: { reason: 'the server cannot be reached', todo: network, again: true },
  ENETUNREACH: { reason: 'the network cannot be reached', todo: network },
  UND_ERR_HEADERS_OVERFLOW: { reason: 'the head of the answer is too long', todo: later },
  CERT_HAS_EXPIRED: { reason: 'the certificate of the server has expired', todo: later },
  Z_DATA_ERROR: { reason: 'what came compressed cannot be unpacked', todo: later },
  Z_BUF_ERROR: { reason: 'what came compressed ends too early', todo: later, again: true },
};

/** Any error of a connection as a failure with a sentence. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code = '', name, message, cause } = error as { code?: string; name?: string; message?: string; cause?: unknown };
  if (cause instanceof Failure) return cause;
  const words = ownValue(known, code);
  if (words) return new Failure(words.reason, words.todo, words);
  if (name === 'HTTPParserError' || code.startsWith('HPE_')) return new Failure('the server answers in a form that is not HTTP', later);
  if (/CERT|SELF_SIGNED|SSL|TLS/.test(code)) return new Failure(`the certificate of the server cannot be trusted (${code})`, later);
  return new Failure(`the connection failed (${code || message || String(error)})`, later, { again: true });
}
