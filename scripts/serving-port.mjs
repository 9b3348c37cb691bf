import { createServer } from 'node:net';

/** The port that the site is served on where none is asked for. */
export const usualPort = 4321;

/** Whether another program listens on a port of this machine. */
export const isTaken = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    probe.listen({ port, host: 'localhost' }, () => probe.close(() => resolve(false)));
  });

/**
 * The port that was asked for, after looking whether it is free: one that was asked for must be, for the usual one the next will do.
 * @param {string | undefined} given
 * @returns {Promise<{ port: number, note?: string, error?: string }>}
 */
export async function servingPort(given) {
  const port = Number(given ?? usualPort);
  if (!(await isTaken(port))) return { port };
  const said = `port ${port} is in use by another program`;
  const other = `npm start -- --port ${port + 79}`;
  if (given !== undefined) return { port, error: `error: ${said}\n  → stop that program, or choose another port: ${other}` };
  return { port, note: `note: ${said}; the site is served on the next free one. To choose one: ${other}` };
}
