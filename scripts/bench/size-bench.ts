import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildCost, buildAt } from './sizes/build-at.ts';
import { type DistWeight, distWeight } from './sizes/dist-weight.ts';
import { firstResults, type SearchCost } from './sizes/first-results.ts';
import { batch, type IngestCost, ingestAll, ingestAt } from './sizes/ingest-at.ts';
import { type PagefindCost, pagefindBeside } from './sizes/pagefind-beside.ts';
import { type SizeRow, sizeTable } from './sizes/size-table.ts';
import { reportsFor } from './synthetic/report-plan.ts';
import { writeSynthetic } from './synthetic/write-synthetic.ts';

const seed = 1;

/** Part of what is measured at each size. */
export type SizePart = 'ingest' | 'build' | 'search';

interface AtSize {
  findings: number;
  ingest?: IngestCost & { all: IngestCost['one'] };
  build?: BuildCost & { weight: DistWeight };
  search?: SearchCost;
  pagefind?: PagefindCost;
}

/**
 * What ingest, build, the built site and search take at some sizes of synthetic content, as lines of a table with how fast each grows.
 * @param sizes numbers of findings, the smallest first
 * @param only one part instead of all
 */
export async function sizeBench(sizes: readonly number[], only: SizePart | undefined): Promise<string[]> {
  const empty = only === undefined || only === 'ingest' ? ingestAt(undefined, 0, seed) : undefined;
  const all: AtSize[] = [];
  for (const size of sizes) all.push(await measureAt(size, only));
  return [
    'synthetic content; seconds are of processor time:',
    ...sizeTable(
      all.map(({ findings }) => findings),
      [...(empty ? ingestRows(all, empty) : []), ...(only === 'ingest' ? [] : buildRows(all))],
    ),
    ...all.flatMap(({ findings, build }) => (build ? [`  largest page of ${findings}: /${build.weight.largest.path}`] : [])),
  ];
}

async function measureAt(size: number, only: SizePart | undefined): Promise<AtSize> {
  const content = mkdtempSync(join(tmpdir(), 'followthrough-size-'));
  try {
    const findings = await writeSynthetic(content, { findings: size, seed });
    const measured: AtSize = { findings };
    if (only === undefined || only === 'ingest') {
      measured.ingest = { ...ingestAt(content, reportsFor(size), seed), all: ingestAll(content) };
    }
    if (only !== 'ingest') {
      const build = buildAt(content);
      measured.build = { ...build, weight: distWeight(build.dist) };
      if (only !== 'build') {
        measured.search = await firstResults(build.dist);
        measured.pagefind = await pagefindBeside(build.dist);
      }
      rmSync(build.dist, { recursive: true });
    }
    return measured;
  } finally {
    rmSync(content, { recursive: true });
  }
}

const row = (all: readonly AtSize[], name: string, of: (at: AtSize) => number | undefined, digits = 1): SizeRow => ({
  name,
  values: all.map((at) => of(at) ?? Number.NaN),
  digits,
});

function ingestRows(all: readonly AtSize[], empty: IngestCost): SizeRow[] {
  const ratio = (seconds: number | undefined, toEmpty: number) => (seconds === undefined ? undefined : seconds / toEmpty);
  return [
    row(all, 'ingest: one report, s', ({ ingest }) => ingest?.one.seconds, 2),
    row(all, '  times the same into an empty folder', ({ ingest }) => ratio(ingest?.one.seconds, empty.one.seconds), 2),
    row(all, `ingest: a batch of ${batch}, s`, ({ ingest }) => ingest?.batch.seconds, 2),
    row(all, '  times the same into an empty folder', ({ ingest }) => ratio(ingest?.batch.seconds, empty.batch.seconds), 2),
    row(all, '  memory at most, MB', ({ ingest }) => ingest?.batch.megabytes, 0),
    row(all, 'ingest: all into an empty folder, s', ({ ingest }) => ingest?.all.seconds),
    row(all, '  memory at most, MB', ({ ingest }) => ingest?.all.megabytes, 0),
  ];
}

function buildRows(all: readonly AtSize[]): SizeRow[] {
  return [
    row(all, 'build: pages', ({ build }) => build?.pages, 0),
    row(all, 'build: s', ({ build }) => build?.ours.seconds),
    row(all, '  times a bare Astro site of as many pages', ({ build }) => build && build.ours.seconds / build.bare.seconds, 2),
    row(all, '  memory at most, MB', ({ build }) => build?.ours.megabytes, 0),
    row(all, 'dist: kB a finding, all files', ({ build, findings }) => build && build.weight.bytes / findings / 1000),
    row(all, '  files', ({ build }) => build?.weight.files, 0),
    row(all, "  a finding's page, kB of HTML", ({ build }) => build && build.weight.findings.bytes / build.weight.findings.pages / 1000),
    row(all, '  largest other page, kB of HTML', ({ build }) => build && build.weight.largest.bytes / 1000, 0),
    row(all, 'search: first results, kB of data gzipped', ({ search }) => search && search.bytes / 1000, 0),
    row(all, '  the same asked again, ms', ({ search }) => search?.milliseconds),
    row(all, 'Pagefind: first results, kB gzipped', ({ pagefind }) => pagefind && pagefind.bytes / 1000, 0),
    row(all, '  the same asked again, ms', ({ pagefind }) => pagefind?.milliseconds),
    row(all, '  its whole index, MB', ({ pagefind }) => pagefind && pagefind.indexBytes / 1e6),
  ];
}
