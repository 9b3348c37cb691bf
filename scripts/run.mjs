import { spawn } from 'node:child_process';
import { exitCodes, whenOrphaned } from './process-ends.mjs';

/** Milliseconds after which a script that does not end at a signal is ended all the same. */
const patience = 5000;
const isWindows = process.platform === 'win32';

/** The script that runs, if one does. */
let running;
/** Exit code once a signal has come. */
let ended;

/** Sends a signal to a script and all that it has started. */
function send(child, signal) {
  try {
    // A group of its own has its leader's number, negated.
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function end(signal) {
  ended ??= exitCodes[signal];
  const child = running;
  if (!child) process.exit(ended);
  send(child, signal);
  setTimeout(() => send(child, 'SIGKILL'), patience).unref();
}

for (const signal of Object.keys(exitCodes)) process.on(signal, () => end(signal));
whenOrphaned(() => end('SIGTERM'));

/**
 * Runs one of package.json's scripts, which puts the Node that the project brings first on its path. Ends this process with the
 * script's exit code where it fails. A signal ends the script and all that it has started, so that no server stays behind.
 * @param {string} script
 * @param {...string} values for it
 */
export async function run(script, ...values) {
  const child = spawn('npm', ['run', '--silent', script, ...(values.length > 0 ? ['--', ...values] : [])], {
    stdio: 'inherit',
    detached: !isWindows,
    shell: isWindows,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  running = child;
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`error: npm cannot be started (${error.code}); install Node with npm, or see that it is on the path`);
      resolve(1);
    });
    child.once('exit', (status) => resolve(status ?? 1));
  });
  running = undefined;
  if (ended !== undefined) process.exit(ended);
  if (code !== 0) process.exit(code);
}
