import type { DiscoverySource } from '../../domain/schemas/discovery.ts';
import type { Partnership } from '../../domain/schemas/partnership.ts';
import { count } from '../../domain/words/count.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { inspectionInWords } from './against-known.ts';
import { findArea } from './find-area.ts';
import type { KnownContent, PageRead } from './listed.ts';

/** So many are named in a sentence; the others are counted. */
const named = 20;

function inSentence(items: readonly string[]): string {
  const rest = items.length - named;
  return rest > 0 ? `${items.slice(0, named).join(', ')} and ${rest} more` : listInWords(items);
}

/**
 * Says what a source does not list and the record has. Nothing is taken out for it: the record keeps what a source once had.
 * @param pages all that the source listed; where there is none, nothing can be said
 */
export function notListed(
  { kind, name, url }: DiscoverySource,
  pages: readonly PageRead[],
  { partnerships, inspections }: KnownContent,
): string[] {
  if (pages.length === 0) return [];
  const areas = new Set(
    pages
      .flatMap((page) => page.areas)
      .flatMap((area) => {
        const found = findArea(area, partnerships);
        return 'id' in found ? [found.id] : [];
      }),
  );
  const keeps = 'nothing is taken out';
  if (kind === 'ofsted-provider') {
    const urls = new Set(pages.flatMap((page) => page.inspections).map((one) => one.url));
    return inspections
      .filter((row) => areas.has(row.partnership) && !urls.has(row.url))
      .map((row) => `${name}: the report on ${inspectionInWords(row)}, is not listed; ${keeps}; see whether ${row.url} still works`);
  }
  const inspected = new Set(inspections.map(({ partnership }) => partnership));
  const shouldBe = ({ id, urn }: Partnership) => (kind === 'ofsted-search' ? urn !== undefined : inspected.has(id));
  const missing = partnerships.filter((one) => shouldBe(one) && !areas.has(one.id)).map((one) => one.name);
  if (missing.length === 0) return [];
  const verb = missing.length === 1 ? 'is' : 'are';
  const what = `${count(missing.length, 'area')} that the record has ${verb} not listed (${inSentence(missing)})`;
  return [`${name}: ${what}; ${keeps}; look at ${url} in a browser`];
}
