import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';
import { servingPort } from './serving-port.mjs';

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
