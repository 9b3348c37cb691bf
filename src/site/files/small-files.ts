import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unpackBundles } from './unpack-bundles.ts';

/** Endings of small files; each is a route of its own, as Astro takes an address for a file only where its route has the ending. */
const endings = ['txt', 'md', 'bib', 'ris', 'json', 'csv', 'xml'];

/** Small files beside pages: laid out from bundles after a build, and under `astro dev` each at its own address. */
export function smallFiles(): AstroIntegration {
  return {
    name: 'small-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('dev-file.ts', import.meta.url);
        if (command === 'dev') for (const ending of endings) injectRoute({ pattern: `/[...file].${ending}`, entrypoint });
      },
      'astro:build:done': ({ dir }) => unpackBundles(fileURLToPath(dir)),
    },
  };
}
