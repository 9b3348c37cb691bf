import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectProblems } from '../content/every-problem.ts';
import { ledgerFile, readLedgerFile } from '../content/read-ledger-file.ts';
import { readReview, reportOfReview, reviewFiles } from '../content/read-reviews.ts';
import { type Problem, UnusableFile } from '../content/unusable-file.ts';
import { count } from '../domain/words/count.ts';
import { gatherInputs } from './gather-inputs.ts';
import { ingest } from './ingest.ts';
import type { Note } from './read-report.ts';
import { writtenFiles } from './written-files.ts';

/**
 * Ingests the sources of a content folder into a temporary folder and compares the result with the folder's own files.
 * Reports whose corrections cannot be read are skipped, because what they should contain is unknown.
 * @returns every file that differs, and the warnings from reading the sources
 * @throws UnusableFile where the vocabulary, the weights, the ledger or the table of inspections cannot be read
 */
export async function checkGenerated(root: string): Promise<{ problems: Problem[]; notes: Note[] }> {
  const { inputs, refused } = gatherInputs([join(root, 'sources')]);
  const fresh = mkdtempSync(join(tmpdir(), 'followthrough-check-'));
  try {
    for (const name of ['ledger.jsonl', 'findings', 'versions', 'frameworks', 'other-kinds.yml', 'themes', 'tagger', 'inspections.csv']) {
      if (existsSync(join(root, name))) cpSync(join(root, name), join(fresh, name), { recursive: true });
    }
    const unknown = copyReviews(root, fresh);
    const outcomes = await ingest(fresh, inputs, 1, () => {});
    const problems: Problem[] = [...refused];
    const added = readLedgerFile(fresh).length - readLedgerFile(root).length;
    if (added > 0)
      problems.push({ path: ledgerFile(root), reason: `${count(added, 'line is', 'lines are')} missing`, todo: 'run npm run ingest' });
    for (const { id, path, state, notes } of outcomes) {
      if (state === 'refused') problems.push(...notes.map(({ reason, todo }) => ({ path, reason, ...(todo ? { todo } : {}) })));
      if (!id || unknown.has(id)) continue;
      const existing = new Map(writtenFiles(root, id).map(({ path, text }) => [path, text]));
      for (const { path, text } of writtenFiles(fresh, id)) {
        if (existing.get(path) !== text)
          problems.push({ path: join(root, path), reason: 'this is not what its source generates', todo: 'run npm run ingest' });
        existing.delete(path);
      }
      for (const path of existing.keys())
        problems.push({ path: join(root, path), reason: 'no source generates this file', todo: 'run npm run ingest, or delete it' });
    }
    return { problems, notes: outcomes.filter(({ state }) => state !== 'refused').flatMap(({ notes }) => notes) };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    throw new UnusableFile(...error.problems.map((problem) => inOriginal(problem, fresh, root)));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Copies the corrections that can be read, and returns the ids of the reports whose corrections cannot. */
function copyReviews(root: string, fresh: string): Set<string> {
  const unknown = new Set<string>();
  mkdirSync(join(fresh, 'review'));
  for (const name of reviewFiles(root)) {
    const path = join(root, 'review', name);
    const problems = collectProblems([path], (one) => {
      readReview(one);
      return [];
    });
    if (problems.length > 0) unknown.add(reportOfReview(name));
    else cpSync(path, join(fresh, 'review', name));
  }
  return unknown;
}

/** A problem with a copied file, reported of its original. */
const inOriginal = (problem: Problem, fresh: string, root: string): Problem =>
  problem.path?.startsWith(fresh) ? { ...problem, path: root + problem.path.slice(fresh.length) } : problem;
