import { mkdirSync } from 'node:fs';
import { changeContent, changingContent } from '../content/change-content.ts';
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
import { findingIdParts } from '../domain/finding-id.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { ownValue } from '../domain/own-value.ts';
import { isReportOn } from '../domain/report-id.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';
import type { Review } from '../domain/schemas/review.ts';
import { readTagger } from '../tagging/read-tagger.ts';
import { type Changes, changesOf, joinChanges } from './changes-of.ts';
import { codeDigest } from './code-digest.ts';
import { frozenFiles } from './frozen-files.ts';
import type { Input } from './gather-inputs.ts';
import type { Note, ReadReport } from './read-report.ts';
import { readerThreads } from './reader-threads.ts';
import { standingFindings } from './standing-findings.ts';
import { cacheEntry, digestOf, type Remembered, recall } from './unchanged.ts';
import { writtenFiles } from './written-files.ts';

export interface IngestOptions {
  /** Take readings that retire most of a report's findings, and write over follow-ups that an editor wrote. */
  replace?: boolean;
  limits?: Limits;
  /** Keep what changed in a report as news until the caller has said it and forgets it; see `news.ts`. */
  keepNews?: boolean;
}

/** What became of one input. */
export interface Outcome {
  path: string;
  state: 'taken' | 'unchanged' | 'refused';
  id?: string;
  findings: number;
  /** How its findings differ from those that stood in its place, where they do. */
  changes?: Changes;
  notes: Note[];
}

/** Digest of lines of the ledger, in whatever order they stand. */
const linesDigest = (lines: readonly LedgerLine[] = []) => sha256(addToLedger('', lines));
const reviewDigest = (reviews: Record<string, Review>, id: string) => sha256(JSON.stringify(ownValue(reviews, id) ?? null));

function refusal(path: string, rule: string, reason: string, todo: string): Outcome {
  return { path, state: 'refused', findings: 0, notes: [{ file: path, fatal: true, level: 'error', rule, reason, todo }] };
}

/** An outcome with what a run that was killed could not say of the same report. */
function withNews(outcome: Outcome, unsaid: Outcome | undefined): Outcome {
  if (!unsaid?.changes) return outcome;
  const said = new Set(outcome.notes.map(({ rule, reason }) => `${rule} ${reason}`));
  const notes = unsaid.notes.filter(({ rule, reason }) => !said.has(`${rule} ${reason}`));
  return { ...outcome, changes: joinChanges(unsaid.changes, outcome.changes), notes: [...notes, ...outcome.notes] };
}

/**
 * Reads reports into a content folder, several at a time, and puts them in place one by one in the inputs' order, each all or
 * nothing. Inputs that changed in nothing since they were last taken are passed over.
 * @param workers threads that read
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
  return changingContent(root, 'npm run ingest', () => ingestLocked(root, inputs, workers, onDone, options));
};

async function ingestLocked(
  root: string,
  inputs: Input[],
  workers: number,
  onDone: (outcome: Outcome) => void,
  { replace = false, limits = usual, keepNews = false }: IngestOptions,
): Promise<Outcome[]> {
  const unsaid = new Map(
    unsaidNews(root)
      .map(({ text }) => JSON.parse(text) as Outcome)
      .map((outcome) => [outcome.id, outcome]),
  );
  const tagger = readTagger(root);
  const frameworks = readFrameworks(root);
  const otherKinds = readOtherKinds(root);
  const reviews = readReviews(root);
  const inspections = readInspections(readTextFile(inspectionsFile(root)), inspectionsFile(root));
  const ledger = readLedgerFile(root);
  const common = sha256(JSON.stringify([codeDigest(), frameworks, otherKinds, tagger, inspections]));
  const byReport = Map.groupBy(ledger, ({ id }) => findingIdParts(id).report);
  const forms = frameworks.map(({ reportId }) => reportId);
  const ledgerOn = (partnership: string) =>
    [...byReport].flatMap(([report, lines]) => (isReportOn(partnership, report, forms) ? lines : []));
  let readers: ReturnType<typeof readerThreads> | undefined;
  const read = (input: Input, known: LedgerLine[]): Promise<ReadReport> => {
    readers ??= readerThreads(workers, { frameworks, otherKinds, tagger, reviews, inspections, replace }, limits);
    const { partnership } = input.given;
    const standing =
      known.length > 0 ? standingFindings(root, known, (report) => !partnership || isReportOn(partnership, report, forms)) : [];
    return readers.read({ bytes: input.bytes, given: input.given, ledger: known, standing });
  };

  const start = (input: Input): { key: string; known?: Remembered; read?: Promise<ReadReport> } => {
    const { bytes, given } = input;
    const key = sha256(JSON.stringify([common, sha256(bytes), given]));
    const known = recall(root, key);
    if (known && known.review === reviewDigest(reviews, known.id)) {
      const same = digestOf(writtenFiles(root, known.id)) === known.files && linesDigest(byReport.get(known.id)) === known.ledger;
      if (same) return { key, known };
    }
    return { key, read: read(input, given.partnership ? ledgerOn(given.partnership) : ledger) };
  };

  const outcomes: Outcome[] = [];
  const claimed = new Map<string, string>();
  const done = (outcome: Outcome) => {
    outcomes.push(outcome);
    onDone(outcome);
  };
  /** Puts in place what was read, or says why not. */
  const settle = ({ path }: Input, key: string, known: Remembered | undefined, read: ReadReport | undefined) => {
    const notes = (known ?? read)?.notes.map((note) => ({ ...note, file: path })) ?? [];
    const id = known?.id ?? read?.id;
    // What else was noticed of something that is no report says nothing.
    if (!id) return done({ path, state: 'refused', findings: 0, notes: notes.filter(({ fatal }) => fatal) });
    const other = claimed.get(id);
    if (other) {
      return done(
        refusal(path, 'two-of-one', `this is inspection ${id}, which ${other} was taken for already`, 'keep one of the two files'),
      );
    }
    claimed.set(id, path);
    const before = writtenFiles(root, id);
    if (id.includes('/') && before.some(({ text }) => !/^readBy:/m.test(text)) && !replace) {
      const reason = `an editor wrote follow-ups/${id}.md, which this would write over; nothing is written`;
      return done(refusal(path, 'replaces-too-much', reason, 'rename that file, or ingest again with --replace'));
    }
    const changes = read && changesOf(before, read.files, read.ledger);
    const findings = (read?.files ?? before).length - 1;
    const outcome: Outcome = { path, state: read ? 'taken' : 'unchanged', id, findings, ...(changes ? { changes } : {}), notes };
    const whole = withNews(outcome, unsaid.get(id));
    if (read) {
      const memory = {
        ...{ id, files: digestOf(read.files), review: reviewDigest(reviews, id), notes: read.notes },
        ledger: linesDigest([...(byReport.get(id) ?? []), ...read.ledger]),
      };
      changeContent(root, {
        name: id,
        files: [...read.files, ...frozenFiles(before, read.ledger), cacheEntry(key, memory)],
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
      // A monitoring report may come before the report that it follows up.
      if (found?.notes.some(({ rule }) => rule === 'no-initial-report')) waiting.push({ input, key });
      else settle(input, key, known, found);
    }
    for (const { input, key } of waiting) {
      settle(input, key, undefined, await read(input, readLedgerFile(root)));
    }
    for (const [id, news] of unsaid) {
      if (id && !claimed.has(id)) done({ ...news, state: 'unchanged' });
    }
  } finally {
    await readers?.stop();
  }
  return outcomes;
}
