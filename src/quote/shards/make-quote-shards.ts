import { createHash } from 'node:crypto';
import { cutBySize } from '../../domain/cut-by-size.ts';
import { ownValue } from '../../domain/own-value.ts';
import { packNumbers } from '../../search/shards/packed-numbers.ts';
import { type QuoteData, quoteScope } from '../quote-data.ts';
import { quoteWords } from '../quote-words.ts';
import type { QuoteManifest, QuoteTextFile, QuoteWordFile } from './quote-manifest.ts';

/** Characters of one file of words, and of a list from which on its word is common. */
export interface QuoteShardSizes {
  words: number;
  common: number;
}

export const quoteShardSizes: QuoteShardSizes = { words: 8_000, common: 6_000 };

/** Cuts what quotations are compared with into files that a browser fetches as a quotation needs them. The same data gives the same files. */
export function makeQuoteShards(data: QuoteData, sizes: QuoteShardSizes): { manifest: QuoteManifest; files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const put = (name: string, file: unknown) => files.set(name, JSON.stringify(file));
  const byReport = Map.groupBy(data.passages.entries(), ([, { report }]) => report);
  const holders = new Map<string, { last: number; steps: number[] }>();
  let number = 0;
  for (const [at, [id, held]] of [...byReport].entries()) {
    const report = ownValue(data.reports, id);
    const passages = held.map(([, passage]) => passage);
    put(`texts/${at}`, { id, ...(report ? { report } : {}), passages, places: held.map(([place]) => place) } satisfies QuoteTextFile);
    for (const { text } of passages) {
      for (const word of new Set(quoteWords(text).map(({ word }) => word))) {
        const known = holders.get(word) ?? { last: -1, steps: [] };
        if (known.last < 0) holders.set(word, known);
        known.steps.push(number - known.last);
        known.last = number;
      }
      number += 1;
    }
  }
  const lists = [...holders].map(([word, { steps }]) => ({ word, passages: packNumbers(steps) }));
  const wordFiles = cutBySize(
    lists.sort((a, b) => (a.word < b.word ? -1 : 1)),
    sizes.words,
    ({ word, passages }) => word.length + passages.length,
  );
  for (const [at, held] of wordFiles.entries()) {
    put(`words/${at}`, {
      words: held.map(({ word }) => word).join(' '),
      passages: held.map((one) => one.passages),
    } satisfies QuoteWordFile);
  }
  const manifest: QuoteManifest = {
    digest: digestOf(files),
    scope: quoteScope(data),
    words: wordFiles.map(([first]) => first?.word ?? ''),
    common: lists.filter(({ passages }) => passages.length > sizes.common).map(({ word }) => word),
    passages: [...byReport.values()].map(({ length }) => length),
  };
  return { manifest, files };
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [name, json] of files) digest.update(`${name}\n${json}\n`);
  return digest.digest('hex').slice(0, 10);
}
