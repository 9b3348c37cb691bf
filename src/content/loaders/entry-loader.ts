import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentFiles } from '../content-folder.ts';
import { type EntryKind, entryEnding } from '../entry-name.ts';
import { entrySchemas } from '../entry-schemas.ts';
import { everyProblem } from '../every-problem.ts';
import { problemsOf } from '../problems-of.ts';
import { readEntry } from '../read-entry.ts';
import { forBuild } from './for-build.ts';
import { refuseHalfDoneIngest } from './refuse-half-done-ingest.ts';

/**
 * Loads one kind of file from the content folder; an entry's id is its path below the kind's folder.
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
        store.clear();
        everyProblem(contentFiles(root, kind), (file) => {
          const { id, data, body } = readEntry(file, entrySchemas[kind]);
          store.set({ id, data, body, digest: generateDigest({ data, body }) });
        });
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
