import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { parse } from 'yaml';
import { contentFiles, inspectionsFile } from '../content-folder.ts';
import { checkShape, readFrontMatter } from '../front-matter.ts';
import { readInspections } from '../read-inspections.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import { type Review, review as reviewSchema } from '../schemas/review.ts';
import { type Theme, theme as themeSchema } from '../schemas/theme.ts';
import { sha256 } from './fingerprint.ts';
import type { Input } from './gather-inputs.ts';
import { type Note, type ReadReport, type ReportInput, readReport } from './read-report.ts';
import { digestOf, type Remembered, readerDigest, recall, remember } from './unchanged.ts';
import { readLedgerFile, recover, writeReport, writtenFiles } from './write.ts';

/** What became of one input. */
export interface Outcome {
  path: string;
  state: 'taken' | 'unchanged' | 'refused';
  id?: string;
  findings: number;
  notes: Note[];
}

function readVocabulary(root: string): Theme[] {
  return contentFiles(root, 'themes').map(({ path }) => checkShape(themeSchema, readFrontMatter(readFileSync(path, 'utf8')).data, path));
}

function readReviews(root: string): Record<string, Review> {
  const folder = join(root, 'review');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -4), checkShape(reviewSchema, parse(readFileSync(join(folder, name), 'utf8')), join(folder, name))]),
  );
}

const reviewDigest = (reviews: Record<string, Review>, id: string) => sha256(JSON.stringify(reviews[id] ?? null));

function refusal(path: string, rule: string, reason: string, todo: string): Outcome {
  return { path, state: 'refused', findings: 0, notes: [{ file: path, fatal: true, level: 'error', rule, reason, todo }] };
}

/**
 * Reads reports into a content folder, several at a time, and puts them in place one by one in the inputs' order, each all or
 * nothing. Inputs that changed in nothing since they were last taken are passed over.
 * @param workers threads that read; 1 reads in this one
 * @param onDone called after each input, in order
 */
export async function ingest(root: string, inputs: Input[], workers: number, onDone: (outcome: Outcome) => void): Promise<Outcome[]> {
  mkdirSync(root, { recursive: true });
  recover(root);
  const vocabulary = readVocabulary(root);
  const reviews = readReviews(root);
  const inspections = readInspections(readFileSync(inspectionsFile(root), 'utf8'), inspectionsFile(root));
  const ledger = readLedgerFile(root);
  const common = sha256(JSON.stringify([readerDigest(), vocabulary, inspections]));
  const issued = new Set(ledger.map(({ id }) => id));
  const pool =
    workers > 1
      ? new Piscina<ReportInput, ReadReport>({
          filename: new URL('./worker.ts', import.meta.url).href,
          maxThreads: workers,
          minThreads: workers,
        })
      : undefined;

  const start = ({ bytes, given }: Input): { key: string; known?: Remembered; read?: Promise<ReadReport> } => {
    const key = sha256(JSON.stringify([common, sha256(bytes), given]));
    const known = recall(root, key);
    if (known && known.review === reviewDigest(reviews, known.id)) {
      const files = writtenFiles(root, known.id);
      const all = files.every(({ path }) => !path.startsWith('findings/') || issued.has(path.slice('findings/'.length, -'.md'.length)));
      if (all && digestOf(files) === known.files) return { key, known };
    }
    const mine = given.partnership ? ledger.filter(({ id }) => id.startsWith(`${given.partnership}-`)) : (ledger as LedgerLine[]);
    const input: ReportInput = { bytes, given, vocabulary, ledger: mine, reviews, inspections };
    return { key, read: pool ? pool.run(input) : undefined };
  };

  const outcomes: Outcome[] = [];
  const claimed = new Map<string, string>();
  const done = (outcome: Outcome) => {
    outcomes.push(outcome);
    onDone(outcome);
  };
  try {
    const started = pool ? inputs.map(start) : undefined;
    for (const [index, input] of inputs.entries()) {
      const job = started?.[index] ?? start(input);
      const read = job.known
        ? undefined
        : await (job.read ?? readReport({ bytes: input.bytes, given: input.given, vocabulary, ledger, reviews, inspections }));
      const id = job.known?.id ?? read?.id;
      const notes = (job.known ?? read)?.notes.map((note) => ({ ...note, file: input.path })) ?? [];
      if (!id) {
        done({ path: input.path, state: 'refused', findings: 0, notes });
        continue;
      }
      const other = claimed.get(id);
      if (other) {
        done(
          refusal(input.path, 'two-of-one', `this is inspection ${id}, which ${other} was taken for already`, 'keep one of the two files'),
        );
        continue;
      }
      claimed.set(id, input.path);
      if (read) {
        writeReport(root, id, read.files, read.ledger);
        remember(root, job.key, { id, files: digestOf(read.files), review: reviewDigest(reviews, id), notes: read.notes });
      }
      const findings = (read?.files ?? writtenFiles(root, id)).length - 1;
      done({ path: input.path, state: read ? 'taken' : 'unchanged', id, findings, notes });
    }
  } finally {
    await pool?.destroy();
  }
  return outcomes;
}
