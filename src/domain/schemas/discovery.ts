import { z } from 'zod';
import { addressProblem } from '../address.ts';
import { isoDay } from './dates.ts';

/** How a page is read; each has a parser in `src/fetch/discovery`. */
export const discoveryKinds = ['ofsted-search', 'ofsted-provider', 'send-table'] as const;
export type DiscoveryKind = (typeof discoveryKinds)[number];

/** What stands for an area's reference number in the address of its page. */
export const urnPlace = '{urn}';

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id such as ofsted-search: small letters, digits, and single hyphens between them'),
  kind: z.enum(discoveryKinds).describe('How its pages are read'),
  name: z.string().min(1).describe('What it is called in sentences'),
  url: z
    .string()
    .refine((url) => !addressProblem(url.replaceAll(urnPlace, '1'), ['https']), 'an address that begins with https://')
    .describe(`Its page, or its first; ${urnPlace} stands for the reference number of each area`),
});
export type DiscoverySource = z.infer<typeof source>;

/** `discovery.yml`: where newly published inspections are looked for. */
export const discovery = z
  .strictObject({
    hosts: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host name such as files.ofsted.gov.uk, in small letters'))
      .min(1)
      .describe('Pages and documents are taken from these alone'),
    since: isoDay.describe('No inspection report of the framework was published before this day'),
    sources: z.array(source).min(1),
  })
  .check(({ value: { hosts, sources }, issues }) => {
    for (const [at, { id, kind, url }] of sources.entries()) {
      const wrong = (field: 'id' | 'url', message: string) =>
        issues.push({ code: 'custom', path: ['sources', at, field], message, input: sources });
      if (sources.findIndex((one) => one.id === id) < at) wrong('id', `"${id}" is the id of two sources`);
      if (!URL.canParse(url)) continue;
      const { hostname } = new URL(url);
      if (!hosts.includes(hostname)) wrong('url', `${hostname} is not one of the hosts above`);
      if (url.includes(urnPlace) !== (kind === 'ofsted-provider'))
        wrong('url', kind === 'ofsted-provider' ? `an address with ${urnPlace} in it` : `an address without ${urnPlace}`);
    }
  });
export type Discovery = z.infer<typeof discovery>;
