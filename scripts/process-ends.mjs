/** Exit codes by signal: 128 and the signal's number, as shells have it. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Milliseconds between two looks. */
const pause = 250;

/**
 * Does something once the npm that started this process is gone: a signal that reaches npm alone ends npm and its shell, and nothing
 * tells the program. A process that was not started by npm may outlive whoever started it.
 * @param {() => void} run
 */
export function whenOrphaned(run) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    run();
  }, pause);
  timer.unref();
}
