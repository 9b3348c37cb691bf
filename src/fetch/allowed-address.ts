import { isIP } from 'node:net';
import { Failure } from './failure.ts';

/**
 * An address that may be asked: https at its usual port, without a password, at a host on the list.
 * @param from the address that led to it, where it is a redirect
 * @throws Failure with what is wrong
 */
export function allowedAddress(address: string, hosts: readonly string[], from?: URL): URL {
  const said = from ? `it leads on to ${address.slice(0, 200)}, which` : 'its address';
  const todo = from
    ? 'look at the address in a browser; correct inspections.csv if the document has moved'
    : 'correct the address in inspections.csv';
  const refuse = (reason: string, what = todo) => new Failure(`${said} ${reason}`, what);
  if (!URL.canParse(address, from)) throw refuse('cannot be read');
  const url = new URL(address, from);
  if (url.protocol !== 'https:') throw refuse(`begins with ${url.protocol}, not https:`);
  if (url.username || url.password) throw refuse('holds a user name or password');
  if (url.port) throw refuse(`names port ${url.port}`);
  if (isIP(url.hostname.replace(/^\[|\]$/g, ''))) throw refuse('names a number in place of a host');
  if (!hosts.includes(url.hostname)) {
    throw refuse(`is at ${url.hostname}, which is not on the list of hosts`, 'add the host to discovery.yml if it can be trusted');
  }
  url.hash = '';
  return url;
}
