import { z } from 'zod';
import type { Ended } from './run-step.ts';
import type { Found, Trouble } from './update.ts';

/** What `npm run fetch -- --json` prints. */
const fetches = z.object({
  found: z
    .object({
      rows: z.array(z.object({ area: z.string(), published: z.string(), url: z.string().optional() })),
      notes: z.array(z.string()),
      failed: z.array(z.object({ source: z.string(), url: z.string(), reason: z.string(), todo: z.string() })),
    })
    .optional(),
  documents: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      state: z.enum(['new', 'changed', 'unchanged', 'failed']),
      reason: z.string().optional(),
      todo: z.string().optional(),
    }),
  ),
});

const changes = z.object({ reworded: z.array(z.string()), added: z.array(z.string()), gone: z.array(z.string()) });

/** What `npm run ingest -- --json` prints. */
const outcomes = z.object({
  outcomes: z.array(
    z.object({
      path: z.string(),
      state: z.enum(['taken', 'unchanged', 'refused']),
      id: z.string().optional(),
      changes: changes.optional(),
      notes: z.array(z.object({ level: z.string(), reason: z.string(), todo: z.string().optional() })),
    }),
  ),
});

/** What a command said to a person that is an error, with what to do about it: what is known of one that broke off. */
export function brokenOff(where: string, { code, stderr }: Ended): Trouble {
  const lines = stderr.split('\n');
  const first = lines.findIndex((line) => line.startsWith('error: '));
  const todo = /^ +→ (.*)/.exec(lines[first + 1] ?? '')?.[1];
  const reason = lines[first]?.slice('error: '.length) ?? `it ended with exit code ${code} and said nothing`;
  return { where, reason, ...(todo ? { todo } : { todo: `run ${where} alone` }) };
}

/** What a command printed as JSON, or why there is none. */
function read<T>(schema: z.ZodType<T>, where: string, ended: Ended): T | Trouble {
  try {
    return schema.parse(JSON.parse(ended.stdout));
  } catch {
    return brokenOff(where, ended);
  }
}

/** What was found of newly published inspections, and what could not be had of the documents and pages that were asked for. */
export function fetchAnswer(ended: Ended): Found & { failed: Trouble[] } {
  const answer = read(fetches, 'npm run fetch', ended);
  if ('where' in answer) return { inspections: [], notes: [], failed: [answer] };
  const pages = (answer.found?.failed ?? []).map(({ source, url, reason, todo }) => ({ where: url, reason: `${source}: ${reason}`, todo }));
  const reports = answer.documents.flatMap(({ id, url, state, reason, todo }) =>
    state === 'failed' ? [{ where: url, reason: `${id}: ${reason ?? 'it could not be had'}`, ...(todo ? { todo } : {}) }] : [],
  );
  return { inspections: answer.found?.rows ?? [], notes: answer.found?.notes ?? [], failed: [...pages, ...reports] };
}

/** What came of reading documents: ids of reports that were taken, with what changed in each; those that were not. */
export function ingestAnswer(ended: Ended) {
  const answer = read(outcomes, 'npm run ingest', ended);
  if ('where' in answer) return { taken: [], refused: [answer] };
  return {
    taken: answer.outcomes.flatMap(({ state, id, changes }) =>
      id !== undefined && (state === 'taken' || changes) ? [{ id, changes }] : [],
    ),
    refused: answer.outcomes.flatMap(({ state, path, notes }): Trouble[] =>
      state === 'refused'
        ? notes.filter(({ level }) => level === 'error').map(({ reason, todo }) => ({ where: path, reason, ...(todo ? { todo } : {}) }))
        : [],
    ),
  };
}
