import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command by `--import`: ends it, as a kill does, right before its nth change to the disk, where `KILL_AT` is n;
 * where it is 0, says at the end how many there were. Changes to the lock's own files and to folders made for nothing count too, so
 * that no moment is passed over.
 */
const at = Number(process.env.KILL_AT);
let steps = 0;
for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'appendFileSync', 'cpSync']) {
  const original = fs[name];
  fs[name] = (...parts) => {
    steps++;
    if (steps === at) process.kill(process.pid, 'SIGKILL');
    return original(...parts);
  };
}
syncBuiltinESMExports();
if (at === 0) process.on('exit', () => console.error(`changes to the disk: ${steps}`));
