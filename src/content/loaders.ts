import { sep } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { isRetired } from '../domain/schemas/ledger.ts';
import { codeDigest } from './code-digest.ts';
import { contentFiles, inspectionsFile, namesIn } from './content-folder.ts';
import { pendingFolder } from './content-lock.ts';
import { type EntryKind, entryEnding } from './entry-name.ts';
import { entrySchemas } from './entry-schemas.ts';
import { everyProblem } from './every-problem.ts';
import { problemsOf } from './problems-of.ts';
import { readEntry, readEntryText } from './read-entry.ts';
import { inspectionId, readInspections } from './read-inspections.ts';
import { readLedgerFile } from './read-ledger-file.ts';
import { readTextFile } from './read-text-file.ts';
import { reasonText, UnusableFile } from './unusable-file.ts';

const code = codeDigest(import.meta.filename);

/**
 * Loads one kind of file from the content folder; an entry's id is its path below the kind's folder. A file that is as it was when
 * the same code read it is taken from Astro's store.
 * @param root the content folder
 * @param kind folder below it, such as `findings`
 * @throws AstroError which names the files, lines and fields that do not fit, or where `id` is not the file's place
 */
export function entryLoader(root: string, kind: EntryKind): Loader {
  return {
    name: `followthrough-${kind}`,
    load: async ({ store, generateDigest, watcher, logger }) => {
      const read = () => {
        refuseHalfDoneIngest(root);
        const entries = everyProblem(contentFiles(root, kind), (file) => {
          const text = readEntryText(file);
          const digest = generateDigest(code + text);
          const before = store.get(file.id);
          return before?.digest === digest ? before : { ...readEntry(file, entrySchemas[kind], text), digest };
        });
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await forBuild(read);
      watcher?.add(root);
      watcher?.on('all', (_event, changed) => {
        if (!changed.includes(`${sep}${kind}${sep}`) || !changed.endsWith(entryEnding(kind))) return;
        try {
          read();
        } catch (error) {
          if (!problemsOf(error)) throw error;
          logger.error((error as Error).message);
        }
      });
    },
  };
}

/** Loads `ledger.jsonl`; an entry's id is the finding's, the version, and whether the line retires it. */
export function ledgerLoader(root: string): Loader {
  return {
    name: 'followthrough-ledger',
    load: ({ store, generateDigest }) =>
      forBuild(() => {
        store.clear();
        for (const line of readLedgerFile(root)) {
          store.set({ id: `${line.id}/v${line.version}${isRetired(line) ? '/retired' : ''}`, data: line, digest: generateDigest(line) });
        }
      }),
  };
}

/**
 * Loads `inspections.csv`; an entry's id is the partnership and the day of publication.
 * @param root the content folder
 * @throws AstroError which names the file, the lines and the columns that do not fit, or two rows for one inspection
 */
export function inspectionsLoader(root: string): Loader {
  return {
    name: 'followthrough-inspections',
    load: ({ store, generateDigest }) =>
      forBuild(() => {
        const path = inspectionsFile(root);
        store.clear();
        for (const data of readInspections(readTextFile(path), path)) {
          store.set({ id: inspectionId(data), data, digest: generateDigest(data) });
        }
      }),
  };
}

/**
 * A change that an interrupted command had ready but not yet in place lies in `.pending/ready-…`; a site built meanwhile would mix two
 * states of the content.
 * @throws UnusableFile where there is such a change
 */
function refuseHalfDoneIngest(root: string): void {
  const folder = pendingFolder(root);
  const waiting = namesIn(folder)
    .filter((name) => name.startsWith('ready-'))
    .sort();
  if (waiting.length > 0) {
    const reason = `this folder holds ${waiting.join(', ')}: a command was interrupted before it had put these in place`;
    throw new UnusableFile({ path: folder, reason, todo: 'run npm run ingest, which does, then build' });
  }
}

/**
 * Reads content for a build.
 * @throws AstroError in place of an error that a person can settle: what is wrong and where as its message, what to do as its
 * hint, and no lines of this program, which would not help
 */
async function forBuild(read: () => void | Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    const todos = new Set(problems.flatMap(({ todo }) => todo ?? []));
    const said = new AstroError(problems.map(reasonText).join('\n'), [...todos].join('\n'));
    said.stack = `${said.name}: ${said.message}`;
    throw said;
  }
}
