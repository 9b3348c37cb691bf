import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../content-folder.ts';
import { entryEnding, entryKinds } from '../entry-name.ts';
import type { Problem } from '../unusable-file.ts';

/** Folders below which every folder is a partnership's. */
const ofPartnerships = ['responses', 'follow-ups', 'links'];
/** How the files end that are read, by the folder that they are in. */
const endings = new Map<string, string>([
  ...entryKinds.map((kind) => [kind, entryEnding(kind)] as const),
  ['links', '.yml'],
  ['review', '.yml'],
]);

const isHidden = (name: string) => name.split(/[\\/]/).some((part) => part.startsWith('.'));

/**
 * Every file that no command reads, because its name does not end as those of its folder do, and every folder of a partnership that
 * there is not.
 */
export function checkNames(root: string, partnerships: ReadonlySet<string>): Problem[] {
  return [...endings].flatMap(([kind, ending]) =>
    namesIn(join(root, kind), true)
      .filter((name) => !isHidden(name))
      .sort()
      .flatMap((name): Problem[] => {
        const path = join(root, kind, name);
        if (!lstatSync(path).isDirectory()) {
          if (name.endsWith(ending)) return [];
          return [{ path, reason: `this is not read: the files in ${kind}/ end in ${ending}`, todo: 'rename it, or take it out' }];
        }
        if (!ofPartnerships.includes(kind) || /[\\/]/.test(name) || partnerships.has(name)) return [];
        return [{ path, reason: `there is no partnership "${name}"`, todo: 'rename the folder, or write partnerships/<id>.md' }];
      }),
  );
}
