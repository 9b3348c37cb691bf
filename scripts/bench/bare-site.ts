import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes an Astro site with so many pages and nothing on them but a heading and a paragraph.
 * @returns its folder, ready for `astro build`; the caller deletes it
 */
export function bareSite(pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-bare-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};\n');
  writeFileSync(
    join(folder, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, index) => ({ params: { id: String(index) } }));
const { id } = Astro.params;
---
<html lang="en"><head><title>{id}</title></head><body><h1>Page {id}</h1><p>Some words.</p></body></html>
`,
  );
  return folder;
}
