import { cpSync, renameSync, rmSync } from 'node:fs';

/** What the system said: a code such as ENOENT. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Moves a folder, over to another disk too.
 * @param copying where a copy grows, on the disk that it is for; what stands there after a kill is no whole folder
 */
export function moveFolder(from: string, to: string, copying: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, copying, { recursive: true });
    renameSync(copying, to);
    rmSync(from, { recursive: true });
  }
}
