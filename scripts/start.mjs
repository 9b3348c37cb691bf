import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

/** The port that the site is served on where none is asked for. */
const usualPort = 4321;

/** Whether another program listens on a port of this machine. */
const isTaken = (port) =>
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
async function servingPort(given) {
  const port = Number(given ?? usualPort);
  if (!(await isTaken(port))) return { port };
  const said = `port ${port} is in use by another program`;
  const other = `npm start -- --port ${port + 79}`;
  if (given !== undefined) return { port, error: `error: ${said}\n  → stop that program, or choose another port: ${other}` };
  return { port, note: `note: ${said}; the site is served on the next free one. To choose one: ${other}` };
}

const usage = `usage: npm start -- [--port N]
  Reads the reports in content/sources, builds the site and serves it.
  --port  to serve it on, from 1 to 65535; 4321 without it, or the next one that is free`;

function wrongUse(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    return wrongUse(error.message);
  }
}

const { port: given, help } = readArguments();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (given !== undefined && !(/^[1-9]\d{0,4}$/.test(given) && Number(given) < 65536)) {
  wrongUse(`--port wants a number from 1 to 65535, not "${given}"`);
}
const { port, note, error } = await servingPort(given);
if (error) {
  console.error(error);
  process.exit(1);
}
ensureInstalled();
await run('ingest');
await run('build:changed');
if (note) console.log(note);
await run('preview', '--port', String(port));
