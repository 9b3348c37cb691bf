import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { inspectionsFile } from '../content-folder.ts';
import { readInspections } from '../read-inspections.ts';

/**
 * Loads `inspections.csv`; an entry's id is the partnership and the day of publication.
 * @param root the content folder
 * @throws Error which names the file, the line and the column that do not fit, or two rows for one inspection
 */
export function inspectionsLoader(root: string): Loader {
  return {
    name: 'followthrough-inspections',
    load: async ({ store, generateDigest }) => {
      const path = inspectionsFile(root);
      store.clear();
      const seen = new Map<string, number>();
      for (const [index, data] of readInspections(readFileSync(path, 'utf8'), path).entries()) {
        const line = index + 2;
        const id = `${data.partnership}-${data.published}`;
        const earlier = seen.get(id);
        if (earlier)
          throw new Error(
            `${path}:${line}: ${data.area}, published ${data.published}, stands already in line ${earlier}; keep one of the two.`,
          );
        seen.set(id, line);
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}
