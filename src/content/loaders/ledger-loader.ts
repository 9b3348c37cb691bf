import type { Loader } from 'astro/loaders';
import { isRetired } from '../../domain/schemas/ledger.ts';
import { readLedgerFile } from '../read-ledger-file.ts';
import { forBuild } from './for-build.ts';

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
