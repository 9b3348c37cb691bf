import { codePoint } from './words/code-point.ts';

/** Ways in which a link of this site may begin: a page elsewhere, or a letter to somebody. Nothing else is ever linked. */
export const schemes = ['https', 'http', 'mailto'] as const;
export type Scheme = (typeof schemes)[number];

/** The scheme that a browser would read, by the first characters of an address. */
const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i;
/** Control characters, marks of direction, zero-width signs, halves of a pair, and signs that only one font knows. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
/** What an address holds only as %20, %3C and so on (RFC 3986, 2.1); browsers take a backslash for a slash. */
const unwritten = /[\p{Z}"<>\\^`{|}]/u;
const withHost = /^https?:\/\/(?<authority>[^/?#]+)/i;
const toSomebody = /^mailto:[^@?#]+@[^@?#]+(?:\?.*)?$/i;

/**
 * Why a page may not link to an address; undefined where it may. The reason goes on after "it", shows nothing of the address but
 * its scheme, and so can be printed anywhere.
 * @param allowed schemes that will do, such as `['https', 'http']`
 */
export function addressProblem(address: string, allowed: readonly Scheme[] = schemes): string | undefined {
  const [hidden] = unseen.exec(address) ?? [];
  if (hidden) return `holds a character that is not seen (${codePoint(hidden)})`;
  const [, named = ''] = scheme.exec(address) ?? [];
  if (!named) return address.trim() === '' ? 'is empty' : 'names no scheme';
  if (!(allowed as readonly string[]).includes(named.toLowerCase())) return `begins with "${named}:"`;
  const [wrong] = unwritten.exec(address) ?? [];
  if (wrong) return `holds ${codePoint(wrong)}, which an address writes as ${encodeURIComponent(wrong)}`;
  if (named.toLowerCase() === 'mailto') return toSomebody.test(address) ? undefined : 'names nobody to write to';
  const authority = withHost.exec(address)?.groups?.['authority'];
  if (authority === undefined || !URL.canParse(address)) return 'names no site';
  return authority.includes('@') ? 'holds a name or password before its site' : undefined;
}

/** How an address may begin, in words: "https:// or http://". */
export function schemesInWords(allowed: readonly Scheme[] = schemes): string {
  const words = allowed.map((one) => (one === 'mailto' ? 'mailto:' : `${one}://`));
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
