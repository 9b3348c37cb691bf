import { z } from 'zod';
import { buildBench } from './bench/build-bench.ts';
import { ingestBench } from './bench/ingest-bench.ts';
import { sizeBench } from './bench/size-bench.ts';
import { command } from './command/command.ts';
import { fromOne, read } from './command/declaration.ts';

const rounds = 3;
const benches = {
  ingest: async (corpus: string) => ingestBench(corpus, rounds),
  build: async () => buildBench(rounds),
  // A browser's library, which the other benches need not wait for.
  search: async (corpus: string) => (await import('./bench/search-bench.ts')).searchBench(corpus, rounds),
};
const names = Object.keys(benches) as (keyof typeof benches)[];

const findingsList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(fromOne))
  .transform((sizes) => sizes.toSorted((a, b) => a - b));

export default await command(import.meta, {
  name: 'bench',
  does:
    'Prints the figures that docs/figures.md quotes: ratios to a bare run of the same on the same machine and, for the search, whose ' +
    'waits have bounds, milliseconds on a processor made four times slower. With --sizes, how all of it grows.',
  takes: {
    folder: read(
      'FOLDER',
      'official PDFs to time ingest and search on; without it, ../shared/corpus',
      z.string().default('../shared/corpus'),
    ),
  },
  options: {
    only: read('BENCH', `one of ${names.join(', ')}`, z.enum(names).optional()),
    sizes: read(
      'N,N',
      'measures synthetic content of so many findings instead, such as 1500,20000; 100000 take hours',
      findingsList.optional(),
    ),
  },
  run: async ({ folder, only, sizes }) => {
    if (sizes) for (const line of await sizeBench(sizes, only)) console.log(line);
    else for (const name of only ? [only] : names) for (const line of await benches[name](folder)) console.log(line);
    return 0;
  },
});
