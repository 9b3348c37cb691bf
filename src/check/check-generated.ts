import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherInputs } from '../ingest/gather-inputs.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Note } from '../ingest/read-report.ts';
import { writtenFiles } from '../ingest/written-files.ts';
import { readLedgerFile } from '../ledger/read-ledger-file.ts';
import { count } from '../words/count.ts';

/**
 * Reads the sources of a content folder anew, into a folder of its own, and holds the result against what stands there.
 * @returns a sentence for every file that differs, and all that reading the sources had to say
 */
export async function checkGenerated(root: string): Promise<{ problems: string[]; notes: Note[] }> {
  const { inputs, refused } = gatherInputs([join(root, 'sources')]);
  const fresh = mkdtempSync(join(tmpdir(), 'followthrough-check-'));
  try {
    for (const name of ['ledger.jsonl', 'findings', 'versions', 'review', 'themes', 'tagger', 'inspections.csv']) {
      if (existsSync(join(root, name))) cpSync(join(root, name), join(fresh, name), { recursive: true });
    }
    const outcomes = await ingest(fresh, inputs, 1, () => {});
    const problems = refused.map(({ path, reason, todo }) => `${path}: ${reason}; ${todo}`);
    const added = readLedgerFile(fresh).length - readLedgerFile(root).length;
    if (added > 0) problems.push(`ledger.jsonl: ${count(added, 'line is', 'lines are')} missing; run npm run ingest`);
    for (const { id, path, state, notes } of outcomes) {
      if (state === 'refused') problems.push(...notes.map(({ reason, todo }) => `${path}: ${reason}${todo ? `; ${todo}` : ''}`));
      if (!id) continue;
      const standing = new Map(writtenFiles(root, id).map(({ path, text }) => [path, text]));
      for (const { path, text } of writtenFiles(fresh, id)) {
        if (standing.get(path) !== text) problems.push(`${path} is not what its source gives; run npm run ingest`);
        standing.delete(path);
      }
      for (const path of standing.keys()) problems.push(`${path} has no source; run npm run ingest, or delete it`);
    }
    return { problems, notes: outcomes.filter(({ state }) => state !== 'refused').flatMap(({ notes }) => notes) };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
