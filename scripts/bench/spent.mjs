import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded first by every Node process of a command that is measured (`node --import`): when it ends, it adds a line to the file that
 * SPENT names, with its processor time, all its threads' together, and the memory that it held at most. Microseconds, kilobytes.
 */
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(process.env['SPENT'], `${userCPUTime + systemCPUTime} ${maxRSS}\n`);
  });
}
