import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf } from '../cost-of.ts';
import { reportPlan } from '../synthetic/report-plan.ts';
import { writeReports } from '../synthetic/write-synthetic.ts';

/** Reports of one batch. */
export const batch = 42;

/** What it takes to ingest into a content folder. */
export interface IngestCost {
  one: Cost;
  batch: Cost;
}

/**
 * Ingests a report, and then a batch, into a copy of a content folder. Neither was in it, and no input is named.
 * @param folder without one, an empty one
 * @param reports how many are in it; those that follow are taken
 */
export function ingestAt(folder: string | undefined, reports: number, seed: number): IngestCost {
  const work = mkdtempSync(join(tmpdir(), 'followthrough-ingest-'));
  const content = join(work, 'content');
  try {
    if (folder) cpSync(folder, content, { recursive: true });
    const taken = (name: string, from: number, count: number): Cost => {
      const plans = Array.from({ length: count }, (_, index) => reportPlan(from + index, seed));
      writeReports(join(work, name), plans);
      return costOf(['scripts/ingest.ts', join(work, name), '--content', content, '--workers', '1']);
    };
    return { one: taken('one', reports, 1), batch: taken('batch', reports + 1, batch) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** What it takes to ingest all reports of a folder into an empty one. */
export function ingestAll(folder: string): Cost {
  const content = mkdtempSync(join(tmpdir(), 'followthrough-ingest-'));
  try {
    return costOf(['scripts/ingest.ts', join(folder, 'sources'), '--content', content, '--workers', '1']);
  } finally {
    rmSync(content, { recursive: true });
  }
}
