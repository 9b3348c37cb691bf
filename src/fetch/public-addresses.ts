import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Failure } from './failure.ts';

/** Whether an IP address belongs to the public internet: not this machine, a private network, or one kept for other uses. */
export const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/**
 * Finds the addresses of a host for a connection, and refuses it where any of them is not public, so that a name on the list cannot
 * lead into the network that the command runs in.
 */
export const publicLookup =
  (resolve: typeof lookup = lookup): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      const inside = found?.find(({ address }) => !isPublic(address));
      if (error) done(error, '');
      else if (inside) done(refusal(host, inside.address), '');
      else if (options.all) done(null, found);
      else if (first) done(null, first.address, first.family);
      else done(refusal(host, 'no address'), '');
    });
  };

const refusal = (host: string, address: string) =>
  new Failure(
    `${host} leads to ${address}, which is not an address of the public internet`,
    'check the host in discovery.yml, and the name server of this machine',
  );
