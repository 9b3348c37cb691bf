import type { Discovery, DiscoverySource } from '../domain/schemas/discovery.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { byText } from '../domain/text/by-text.ts';
import { listInWords } from '../domain/words/list-in-words.ts';
import { contradiction, inspectionInWords, sameInspection } from './discovery/against-known.ts';
import { askSource, type FailedPage } from './discovery/ask-source.ts';
import { findArea } from './discovery/find-area.ts';
import type { KnownContent, ListedInspection, PageRead } from './discovery/listed.ts';
import { believe } from './discovery/new-row.ts';
import { notListed } from './discovery/not-listed.ts';
import type { Asks } from './polite-client.ts';

/** What looking for newly published inspections gave. */
export interface Discovered {
  /** Rows that the table of inspections does not have, in its order. */
  rows: Inspection[];
  /** What a person should know, each a sentence with what to do. */
  notes: string[];
  /** Pages that could not be had or read. */
  failed: FailedPage[];
}

/** A row that is new, with the sources that have it. */
interface Found {
  row: Omit<Inspection, 'checked'>;
  sources: string[];
}

/**
 * Looks in each source for inspections that the record does not have. A row that is known is never changed or taken out; what
 * contradicts it, and what cannot be true, is told.
 * @param sources where to look, in the order in which they are believed
 * @param today ISO day, which each row names
 */
export async function discover(asks: Asks, content: KnownContent, sources: Discovery, today: string): Promise<Discovered> {
  const found: Found[] = [];
  const notes = new Set<string>();
  const failed: FailedPage[] = [];
  const urns = new Set(content.partnerships.flatMap(({ urn }) => urn ?? []));
  for (const source of sources.sources) {
    const { pages, failed: missed } = await askSource(asks, source, [...urns].sort(byText));
    failed.push(...missed);
    const read = pages.map((page) => page.read);
    for (const { urn } of read.flatMap(({ areas }) => areas)) if (urn && source.kind === 'ofsted-search') urns.add(urn);
    for (const note of read.flatMap((page) => page.notes ?? [])) notes.add(`${source.name}: ${note}`);
    for (const note of takeAll(source, read, content, sources, today, found)) notes.add(note);
    // Half a list says nothing of what is not on it; a page of one area is whole by itself.
    if (missed.length === 0 || source.kind === 'ofsted-provider') for (const note of notListed(source, read, content)) notes.add(note);
  }
  const rows = found.map(({ row, sources: from }): Inspection => ({ ...row, checked: `no (${from.join(', ')}, ${today})` }));
  rows.sort((a, b) => byText(a.partnership, b.partnership) || byText(a.published, b.published));
  return { rows, notes: [...notes], failed };
}

/** Takes what a source lists into what was found. @returns what there is to say */
function takeAll(
  source: DiscoverySource,
  pages: readonly PageRead[],
  content: KnownContent,
  sources: Discovery,
  today: string,
  found: Found[],
): string[] {
  const { partnerships, inspections, monitoring } = content;
  const say = ({ reason, todo }: { reason: string; todo: string }) => `${source.name}: ${reason}; ${todo}`;
  const take = (one: ListedInspection): string[] => {
    const area = findArea(one.area, partnerships);
    if (!('id' in area)) return [say({ ...area, reason: `${area.reason}, with a report published ${one.published}` })];
    const believed = believe(one, area, sources, today);
    if (!('row' in believed)) return [say(believed)];
    return takeRow(source, believed.row, believed.doubts, inspections, found).map(say);
  };
  const told = pages.flatMap((page) => page.inspections).flatMap(take);
  const unread = pages
    .flatMap((page) => page.monitoring ?? [])
    .filter(({ url }) => !monitoring?.has(url))
    .map(({ area, published, url }) =>
      say({
        reason: `a monitoring report on ${area.name}, published ${published}, is not on record`,
        todo: `save ${url} in a folder of content/sources and run npm run ingest`,
      }),
    );
  return [...told, ...unread];
}

function takeRow(
  { id }: DiscoverySource,
  row: Found['row'],
  doubts: readonly string[],
  known: readonly Inspection[],
  found: Found[],
): { reason: string; todo: string }[] {
  const stands = sameInspection(row, known);
  if (stands) {
    const differs = contradiction(row, stands);
    return differs
      ? [
          {
            reason: `it contradicts inspections.csv on ${differs}`,
            todo: `see ${stands.url}, and correct the table if it is wrong; it was left as it is`,
          },
        ]
      : [];
  }
  const left =
    doubts.length > 0
      ? [
          {
            reason: `on ${inspectionInWords(row)}, ${listInWords(doubts)} cannot be`,
            todo: 'the row has no such day; fill it in from the report',
          },
        ]
      : [];
  const other = sameInspection(
    row,
    found.map((one) => one.row),
  );
  const earlier = found.find((one) => one.row === other);
  if (!earlier) {
    found.push({ row, sources: [id] });
    return left;
  }
  const differs = contradiction(row, earlier.row);
  if (differs)
    return [
      { reason: `it contradicts ${listInWords(earlier.sources)} on ${differs}`, todo: `see ${earlier.row.url}; the first was taken` },
    ];
  earlier.row = { ...row, ...earlier.row };
  if (!earlier.sources.includes(id)) earlier.sources.push(id);
  return left;
}
