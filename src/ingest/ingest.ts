import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inspectionsFile } from '../content-folder.ts';
import { checkShape, FrontMatterError } from '../front-matter.ts';
import { sha256 } from '../ledger/fingerprint.ts';
import { readLedgerFile } from '../ledger/read-ledger-file.ts';
import { readInspections } from '../read-inspections.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import { type Review, review as reviewSchema } from '../schemas/review.ts';
import { type Changes, changesOf } from './changes-of.ts';
import { codeDigest } from './code-digest.ts';
import { frozenFiles } from './frozen-files.ts';
import type { Input } from './gather-inputs.ts';
import { type Limits, limits as usual } from './limits.ts';
import type { Note, ReadReport } from './read-report.ts';
import { readerThreads } from './reader-threads.ts';
import { standingFindings } from './standing-findings.ts';
import { readTagger } from './tagging/read-tagger.ts';
import { digestOf, type Remembered, recall, remember } from './unchanged.ts';
import { recover, writeReport, writtenFiles } from './write.ts';

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

function readReviews(root: string): Record<string, Review> {
  const folder = join(root, 'review');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -4), readReview(join(folder, name))]));
}

function readReview(path: string): Review {
  try {
    return checkShape(reviewSchema, parse(readFileSync(path, 'utf8')), path);
  } catch (error) {
    if (error instanceof FrontMatterError) throw error;
    throw new FrontMatterError(`${path}: this is no valid YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

const reviewDigest = (reviews: Record<string, Review>, id: string) => sha256(JSON.stringify(reviews[id] ?? null));

function refusal(path: string, rule: string, reason: string, todo: string): Outcome {
  return { path, state: 'refused', findings: 0, notes: [{ file: path, fatal: true, level: 'error', rule, reason, todo }] };
}

/**
 * Reads reports into a content folder, several at a time, and puts them in place one by one in the inputs' order, each all or
 * nothing. Inputs that changed in nothing since they were last taken are passed over.
 * @param workers threads that read
 * @param replace take readings that retire most of a report's findings, and write over follow-ups that an editor wrote
 * @param onDone called after each input, in order
 */
export async function ingest(
  root: string,
  inputs: Input[],
  workers: number,
  onDone: (outcome: Outcome) => void,
  { replace = false, limits = usual }: { replace?: boolean; limits?: Limits } = {},
): Promise<Outcome[]> {
  mkdirSync(root, { recursive: true });
  recover(root);
  const tagger = readTagger(root);
  const reviews = readReviews(root);
  const inspections = readInspections(readFileSync(inspectionsFile(root), 'utf8'), inspectionsFile(root));
  const ledger = readLedgerFile(root);
  const common = sha256(JSON.stringify([codeDigest(), tagger, inspections]));
  const issued = new Set(ledger.map(({ id }) => id));
  let readers: ReturnType<typeof readerThreads> | undefined;
  const read = (input: Input, known: LedgerLine[]): Promise<ReadReport> => {
    readers ??= readerThreads(workers, { tagger, reviews, inspections, replace }, limits);
    const standing = known.length > 0 ? standingFindings(root, input.given.partnership) : [];
    return readers.read({ bytes: input.bytes, given: input.given, ledger: known, standing });
  };

  const start = (input: Input): { key: string; known?: Remembered; read?: Promise<ReadReport> } => {
    const { bytes, given } = input;
    const key = sha256(JSON.stringify([common, sha256(bytes), given]));
    const known = recall(root, key);
    if (known && known.review === reviewDigest(reviews, known.id)) {
      const files = writtenFiles(root, known.id);
      const all = files.every(({ path }) => !path.startsWith('findings/') || issued.has(path.slice('findings/'.length, -'.md'.length)));
      if (all && digestOf(files) === known.files) return { key, known };
    }
    const mine = given.partnership ? ledger.filter(({ id }) => id.startsWith(`${given.partnership}-`)) : ledger;
    return { key, read: read(input, mine) };
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
    if (read) {
      writeReport(root, id, [...read.files, ...frozenFiles(before, read.ledger)], read.ledger);
      remember(root, key, { id, files: digestOf(read.files), review: reviewDigest(reviews, id), notes: read.notes });
    }
    const findings = (read?.files ?? writtenFiles(root, id)).length - 1;
    done({ path, state: read ? 'taken' : 'unchanged', id, findings, ...(changes ? { changes } : {}), notes });
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
  } finally {
    await readers?.stop();
  }
  return outcomes;
}
