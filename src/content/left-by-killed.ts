import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './move-folder.ts';

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Folders whose names are a prefix and the number of a process that runs no more. */
export function leftByKilled(parent: string, prefix: string): string[] {
  const names = existsSync(parent) ? readdirSync(parent).sort() : [];
  const left = names.filter((name) => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))));
  return left.map((name) => join(parent, name));
}
