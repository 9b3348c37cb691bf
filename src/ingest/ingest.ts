import { mkdirSync } from 'node:fs';
import { changingContent, type MakeChange } from '../content/change-content.ts';
import { codeDigest } from '../content/code-digest.ts';
import { inspectionsFile } from '../content/content-folder.ts';
import { addToLedger } from '../content/ledger-text.ts';
import { unsaidNews } from '../content/news.ts';
import { readFrameworks } from '../content/read-content-folder.ts';
import { readInspections } from '../content/read-inspections.ts';
import { readLedgerFile } from '../content/read-ledger-file.ts';
import { readOtherKinds } from '../content/read-other-kinds.ts';
import { readReviews } from '../content/read-reviews.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { type Limits, limits as usual } from '../documents/limits.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { ownValue } from '../domain/own-value.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { Review } from '../domain/schemas/review.ts';
import { readTagger } from '../tagging/read-tagger.ts';
import { missingAreas } from './area-file.ts';
import { type Changes, changesOf, joinChanges } from './changes-of.ts';
import { frozenFiles } from './frozen-files.ts';
import type { Input } from './gather-inputs.ts';
import { knownRecords, type RecordOf } from './known-record.ts';
import type { Note, ReadReport } from './read-report.ts';
import { readerThreads } from './reader-threads.ts';
import { cacheEntry, digestOf, type Remembered, recall } from './unchanged.ts';
import { writtenFiles } from './written-files.ts';

export interface IngestOptions {
  /** Accept readings that retire most of a report's findings, and overwrite follow-ups that an editor wrote. */
  replace?: boolean;
  limits?: Limits;
  /** Keep what changed in each report as news until the caller has reported it and deletes it; see `news.ts`. */
  keepNews?: boolean;
}

/** The result for one input. */
export interface Outcome {
  path: string;
  state: 'taken' | 'unchanged' | 'refused';
  id?: string;
  findings: number;
  /** Absent where its findings are new or unchanged. */
  changes?: Changes;
  notes: Note[];
}

/** Digest of lines of the ledger, whatever their order. */
const linesDigest = (lines: readonly LedgerLine[] = []) => sha256(addToLedger('', lines));
const reviewDigest = (reviews: Record<string, Review>, id: string) => sha256(JSON.stringify(ownValue(reviews, id) ?? null));

function refusal(path: string, rule: string, reason: string, todo: string): Outcome {
  return { path, state: 'refused', findings: 0, notes: [{ file: path, fatal: true, level: 'error', rule, reason, todo }] };
}

/** Adds what an interrupted run changed in the same report and did not report. */
function withNews(outcome: Outcome, unreported: Outcome | undefined): Outcome {
  if (!unreported?.changes) return outcome;
  const known = new Set(outcome.notes.map(({ rule, reason }) => `${rule} ${reason}`));
  const notes = unreported.notes.filter(({ rule, reason }) => !known.has(`${rule} ${reason}`));
  return { ...outcome, changes: joinChanges(unreported.changes, outcome.changes), notes: [...notes, ...outcome.notes] };
}

/**
 * Ingests reports into a content folder. They are read in parallel and written one by one in the order of the inputs, each
 * completely or not at all. Inputs that have not changed since they were last taken are skipped.
 * @param workers number of threads that read
 * @param onDone called after each input, in order
 */
export const ingest = (
  root: string,
  inputs: Input[],
  workers: number,
  onDone: (outcome: Outcome) => void,
  options: IngestOptions = {},
): Promise<Outcome[]> => {
  mkdirSync(root, { recursive: true });
  return changingContent(root, 'npm run ingest', (change) => ingestLocked(root, change, inputs, workers, onDone, options));
};

async function ingestLocked(
  root: string,
  change: MakeChange,
  inputs: Input[],
  workers: number,
  onDone: (outcome: Outcome) => void,
  { replace = false, limits = usual, keepNews = false }: IngestOptions,
): Promise<Outcome[]> {
  const unreported = new Map(
    unsaidNews(root)
      .map(({ text }) => JSON.parse(text) as Outcome)
      .map((outcome) => [outcome.id, outcome]),
  );
  const tagger = readTagger(root);
  const frameworks = readFrameworks(root);
  const otherKinds = readOtherKinds(root);
  const reviews = readReviews(root);
  const inspections = readInspections(readTextFile(inspectionsFile(root)), inspectionsFile(root));
  const common = sha256(JSON.stringify([codeDigest(import.meta.filename), frameworks, otherKinds, tagger, inspections]));
  const forms = frameworks.map(({ reportId }) => reportId);
  const records = knownRecords(root, readLedgerFile(root), forms);
  const areaOf = missingAreas(root);
  let readers: ReturnType<typeof readerThreads> | undefined;
  const read = ({ bytes, given }: Input, recordOf: RecordOf): Promise<ReadReport> => {
    readers ??= readerThreads(workers, { frameworks, otherKinds, tagger, reviews, inspections, replace }, limits);
    return readers.read({ bytes, given }, recordOf);
  };

  const start = (input: Input): { key: string; known?: Remembered; read?: Promise<ReadReport> } => {
    const { bytes, given } = input;
    const key = sha256(JSON.stringify([common, sha256(bytes), given]));
    const known = recall(root, key);
    if (known && known.review === reviewDigest(reviews, known.id)) {
      const same = digestOf(writtenFiles(root, known.id)) === known.files && linesDigest(records.linesOf(known.id)) === known.ledger;
      if (same) return { key, known };
    }
    return { key, read: read(input, records.of) };
  };

  const outcomes: Outcome[] = [];
  const claimed = new Map<string, string>();
  const done = (outcome: Outcome) => {
    outcomes.push(outcome);
    onDone(outcome);
  };
  /** Writes what was read, or reports why not. */
  const settle = ({ path }: Input, key: string, known: Remembered | undefined, read: ReadReport | undefined) => {
    const notes = (known ?? read)?.notes.map((note) => ({ ...note, file: path })) ?? [];
    const id = known?.id ?? read?.id;
    // Warnings about an input that is not a report would only distract.
    if (!id) return done({ path, state: 'refused', findings: 0, notes: notes.filter(({ fatal }) => fatal) });
    const other = claimed.get(id);
    if (other) {
      return done(
        refusal(path, 'two-of-one', `this is inspection ${id}, which was already taken from ${other}`, 'keep only one of the two files'),
      );
    }
    claimed.set(id, path);
    const before = writtenFiles(root, id);
    if (id.includes('/') && before.some(({ text }) => !/^readBy:/m.test(text)) && !replace) {
      const reason = `follow-ups/${id}.md was written by an editor and would be overwritten; nothing was written`;
      return done(refusal(path, 'replaces-too-much', reason, 'rename that file, or run ingest again with --replace'));
    }
    const changes = read && changesOf(before, read.files, read.ledger);
    const findings = (read?.files ?? before).length - 1;
    const outcome: Outcome = { path, state: read ? 'taken' : 'unchanged', id, findings, ...(changes ? { changes } : {}), notes };
    const whole = withNews(outcome, unreported.get(id));
    if (read) {
      const memory = {
        ...{ id, files: digestOf(read.files), review: reviewDigest(reviews, id), notes: read.notes },
        ledger: linesDigest([...records.linesOf(id), ...read.ledger]),
      };
      if (!id.includes('/')) records.keep(id);
      change({
        name: id,
        files: [...read.files, ...frozenFiles(before, read.ledger), ...areaOf(read.partnership), cacheEntry(key, memory)],
        ledger: read.ledger,
        ...(keepNews && whole.changes ? { news: JSON.stringify(whole) } : {}),
      });
    }
    done(whole);
  };
  try {
    const started = inputs.map((input) => ({ input, ...start(input) }));
    const waiting: { input: Input; key: string }[] = [];
    for (const { input, key, known, read: pending } of started) {
      const found = await pending;
      // The report that a monitoring report follows up may come later in the same run.
      if (found?.notes.some(({ rule }) => rule === 'no-initial-report')) waiting.push({ input, key });
      else settle(input, key, known, found);
    }
    // Reports that follow others up add nothing to the record.
    const late = waiting.length > 0 ? knownRecords(root, readLedgerFile(root), forms) : records;
    for (const { input, key } of waiting) settle(input, key, undefined, await read(input, late.of));
    for (const [id, news] of unreported) {
      if (id && !claimed.has(id)) done({ ...news, state: 'unchanged' });
    }
  } finally {
    await readers?.stop();
  }
  return outcomes;
}
