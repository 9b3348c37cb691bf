import { mkdirSync } from 'node:fs';
import { progress } from '@clack/prompts';
import { z } from 'zod';
import { recover } from '../src/content/change-content.ts';
import { checkShape } from '../src/content/check-shape.ts';
import { inspectionsFile } from '../src/content/content-folder.ts';
import { pendingFolder, withContentLock, withLock } from '../src/content/content-lock.ts';
import { readDiscovery } from '../src/content/read-discovery.ts';
import { readInspections } from '../src/content/read-inspections.ts';
import { readTextFile } from '../src/content/read-text-file.ts';
import { limits } from '../src/documents/limits.ts';
import type { Inspection } from '../src/domain/schemas/inspection.ts';
import { type Fetch, fetchDocuments, type Wanted, wantedDocuments } from '../src/fetch/fetch-documents.ts';
import { failureText, fetchSummary } from '../src/fetch/fetch-summary.ts';
import { politeClient } from '../src/fetch/polite-client.ts';
import { agentName } from './command/agent-name.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, read } from './command/declaration.ts';
import { sayProblem } from './command/say-problem.ts';
import { findNew, sayFound } from './fetch/find-new.ts';

const timeoutMs = 60_000;
const politePauseMs = 1500;

const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/, 'a whole number of milliseconds')
  .transform(Number);
const mirrorAddress = z.url({ protocol: /^https?$/, error: 'an address such as http://127.0.0.1:8080' }).transform((text) => new URL(text));

function mirrorFromEnvironment(): URL | undefined {
  const { FETCH_MIRROR } = process.env;
  return FETCH_MIRROR ? checkShape(mirrorAddress, FETCH_MIRROR, 'FETCH_MIRROR') : undefined;
}

const isThisMachine = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

function tableOf(root: string): Inspection[] {
  const path = inspectionsFile(root);
  return readInspections(readTextFile(path), path);
}

const toAsk = ({ id, inspection, standing, told }: Wanted): string => {
  if (told) return failureText({ id, url: inspection.url, state: 'failed', told });
  const why = standing?.sha256 ? 'if it has changed' : standing ? 'in place of the restated report' : 'new';
  return `${inspection.url} → sources/${id} (${why})`;
};

export default await command(import.meta, {
  name: 'fetch',
  does: 'Adds newly published inspections to inspections.csv, then fetches the official reports named there into the folder’s sources: those that are not here yet, and those that have changed. What is here is never lost. Then run npm run ingest.',
  options: {
    content: contentToWrite,
    mirror: read('URL', 'asks URL/HOST/PATH in place of https://HOST/PATH; without it, FETCH_MIRROR', mirrorAddress.optional()),
    pause: read(
      'MS',
      'milliseconds between two requests to a host; without it, 1500, or none where a mirror is this machine',
      wholeNumber.optional(),
    ),
    'known-only': flag('look for no new inspections: fetch what inspections.csv names already'),
    'dry-run': flag('ask nothing, and say what would be asked'),
    json: flag('print one JSON object instead of lines'),
  },
  exitCodes: { 0: 'all are here', 1: 'a report or page could not be had' },
  run: async ({ content: root, mirror = mirrorFromEnvironment(), pause, 'known-only': knownOnly, 'dry-run': isDry, json }) => {
    if (isDry) {
      const { sources } = knownOnly ? { sources: [] } : readDiscovery(root);
      const wanted = wantedDocuments(root, tableOf(root));
      if (json)
        console.log(
          JSON.stringify(
            {
              content: root,
              sources: sources.map(({ id, url }) => ({ id, url })),
              wanted: wanted.map(({ id, inspection: { url }, told }) => ({ id, url, ...told })),
            },
            null,
            1,
          ),
        );
      else for (const line of [...sources.map(({ url }) => `${url} (for new inspections)`), ...wanted.map(toAsk)]) console.log(line);
      return wanted.some(({ told }) => told) ? 1 : 0;
    }
    mkdirSync(root, { recursive: true });
    const today = new Date().toISOString().slice(0, 10);
    const { found, done } = await withLock(`${pendingFolder(root)}/fetch`, `the sources of ${root}`, 'npm run fetch', async () => {
      await withContentLock(root, 'npm run fetch', () => recover(root));
      const { hosts } = readDiscovery(root);
      const client = politeClient({
        hosts,
        agent: agentName(root),
        mirror,
        pauseMs: pause ?? (mirror && isThisMachine(mirror) ? 0 : politePauseMs),
        timeoutMs,
        maxBytes: limits.fileBytes,
      });
      const isWatched = process.stdout.isTTY && !json;
      const found = knownOnly ? undefined : await findNew(root, client, today, isWatched);
      const wanted = wantedDocuments(root, tableOf(root));
      const bar = isWatched ? progress({ max: wanted.length }) : undefined;
      bar?.start('Asking for reports');
      const say = (one: Fetch) => {
        if (bar) bar.advance(1, one.id);
        else if (!json && ['new', 'changed'].includes(one.state)) console.log(`${one.state.padEnd(9)} ${one.id}`);
      };
      const fetches = await fetchDocuments(root, client, wanted, today, say);
      bar?.stop('Asked');
      await client.close();
      return { found, done: fetches };
    });
    const failed = done.filter(({ state }) => state === 'failed');
    if (json)
      console.log(
        JSON.stringify(
          { content: root, ...(found ? { found } : {}), documents: done.map(({ told, ...one }) => ({ ...one, ...told })) },
          null,
          1,
        ),
      );
    else {
      if (found) sayFound(found);
      for (const { id, url, told } of failed) console.error(sayProblem({ path: url, reason: `${id}: ${told?.reason}`, todo: told?.todo }));
      console.log(fetchSummary(done));
    }
    return failed.length > 0 || (found?.failed.length ?? 0) > 0 ? 1 : 0;
  },
});
