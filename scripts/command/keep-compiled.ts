import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.cache/compiled');

/**
 * Keeps what Node compiles of the modules that threads load, for the next run: to load a reader takes longer than to read a report.
 * Where the folder cannot be written, nothing is kept. Not for a command that starts a build, whose modules have new names each time.
 */
export function keepCompiled(): void {
  if (process.env['NODE_COMPILE_CACHE']) return;
  if (enableCompileCache(folder).directory) process.env['NODE_COMPILE_CACHE'] = folder;
}
