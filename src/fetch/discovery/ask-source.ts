import { problemsOf } from '../../content/problems-of.ts';
import { type DiscoveryKind, type DiscoverySource, urnPlace } from '../../domain/schemas/discovery.ts';
import { count } from '../../domain/words/count.ts';
import type { Asks } from '../polite-client.ts';
import type { PageRead, ReadPage } from './listed.ts';
import { readOfstedProvider } from './ofsted-provider.ts';
import { readOfstedSearch } from './ofsted-search.ts';
import { parsePage } from './page-parts.ts';
import { readSendTable } from './send-table.ts';

/** A page that could not be had or read. */
export interface FailedPage {
  source: string;
  url: string;
  reason: string;
  todo: string;
}

/** What a source gave. */
export interface SourceRead {
  pages: { url: string; read: PageRead }[];
  failed: FailedPage[];
}

const readers: Readonly<Record<DiscoveryKind, ReadPage>> = {
  'ofsted-search': readOfstedSearch,
  'ofsted-provider': readOfstedProvider,
  'send-table': readSendTable,
};

/** A source that fails so often on end is not asked for the rest. */
const patience = 3;
/** England has 153 areas, and a search page lists up to 100. */
const mostPages = 20;

/**
 * Asks a source for its pages, one after the other, and reads them. What was asked before is asked anew: a page that has not changed
 * may name an area that has a file only since.
 * @param urns reference numbers, for a source with a page of each area
 */
export async function askSource(asks: Asks, source: DiscoverySource, urns: readonly string[]): Promise<SourceRead> {
  const { id, kind, url } = source;
  const pages: SourceRead['pages'] = [];
  const failed: FailedPage[] = [];
  const todo: { url: string; urn?: string }[] = url.includes(urnPlace)
    ? urns.map((urn) => ({ url: url.replaceAll(urnPlace, urn), urn }))
    : [{ url }];
  let inRow = 0;
  for (const [at, asked] of todo.entries()) {
    const read = await askPage(asks, asked, readers[kind]);
    if ('areas' in read) {
      inRow = 0;
      pages.push({ url: asked.url, read });
      const { next } = read;
      if (next && todo.length < mostPages && !todo.some((one) => one.url === next)) todo.push({ url: next });
      continue;
    }
    failed.push({ source: id, url: asked.url, ...read });
    inRow++;
    const left = todo.length - at - 1;
    if (inRow === patience && left > 0) {
      const reason = `${patience} pages in a row failed, and ${count(left, 'page')} of ${source.name} were not asked for`;
      failed.push({ source: id, url, reason, todo: 'try again later; nothing was taken out' });
      break;
    }
  }
  return { pages, failed };
}

async function askPage(
  asks: Asks,
  asked: { url: string; urn?: string },
  read: ReadPage,
): Promise<PageRead | { reason: string; todo: string }> {
  const answer = await asks.ask(asked.url);
  switch (answer.state) {
    case 'failed':
      return { reason: answer.reason, todo: answer.todo };
    case 'gone':
      return {
        reason: `the page is gone (${answer.status})`,
        todo: 'find where it went, and correct its address in content/discovery.yml',
      };
    case 'unchanged':
      return { reason: 'the server says that the page is unchanged, though nothing was said of an earlier one', todo: 'try again later' };
  }
  if (!/\bhtml\b/i.test(answer.type)) {
    return { reason: `the answer is ${answer.type || 'of no type'}, not a page`, todo: 'look at it in a browser, and correct its address' };
  }
  try {
    return read(parsePage(answer.bytes), { ...asked, url: answer.url });
  } catch (error) {
    const [problem] = problemsOf(error) ?? [];
    if (!problem) throw error;
    return { reason: problem.reason, todo: problem.todo ?? 'look at it in a browser' };
  }
}
