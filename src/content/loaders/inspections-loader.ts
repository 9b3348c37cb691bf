import type { Loader } from 'astro/loaders';
import { inspectionsFile } from '../content-folder.ts';
import { inspectionId, readInspections } from '../read-inspections.ts';
import { readTextFile } from '../read-text-file.ts';
import { forBuild } from './for-build.ts';

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
