import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { projectContent } from '../../src/content/content-folder.ts';
import { UnreadableInput } from '../../src/documents/unreadable-input.ts';
import { readerThreads } from '../../src/ingest/reader-threads.ts';
import { planThread } from '../../src/plans/import-plan-guarded.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { frameworks, otherKinds } from '../area-send.ts';

/**
 * Reads hostile files at these paths as plans and as reports, and prints what is said of each and the most memory, in MB.
 * `--as plan` or `--as report` reads them as that alone, as a command does.
 */
const { values, positionals: paths } = parseArgs({ options: { as: { type: 'string' } }, allowPositionals: true });
const tagger = readTagger(projectContent);
const details = {
  ...{ partnership: 'northmere', report: 'northmere-2024-01', title: '', date: '', oneList: false },
  source: { url: '', title: '', read: '' },
};
const targets = [{ id: 'northmere-2024-01/pa-1', text: 'Leaders should open a hub.' }];
const plans = planThread();
const reports = readerThreads(1, { tagger, frameworks, otherKinds, inspections: [], reviews: {} });
const outcomes: { name: string; as: 'plan' | 'report'; said: string; rule: string; seconds: number }[] = [];

async function note(name: string, as: 'plan' | 'report', read: () => Promise<{ said: string; rule: string }>): Promise<void> {
  const before = process.cpuUsage();
  const { said, rule } = await read();
  const { user, system } = process.cpuUsage(before);
  outcomes.push({ name, as, said, rule, seconds: Math.round((user + system) / 100_000) / 10 });
}

for (const path of paths) {
  const name = basename(path).replace(/^\d+-/, '');
  const bytes = new Uint8Array(readFileSync(path));
  if (values.as !== 'report')
    await note(name, 'plan', async () => {
      try {
        const { plan } = await plans.read([bytes, name, details, targets, tagger, { frameworks, otherKinds }]);
        return { said: `${plan.actions.length} actions`, rule: '' };
      } catch (error) {
        if (!(error instanceof UnreadableInput)) throw error;
        return { said: error.message, rule: error.rule };
      }
    });
  if (values.as !== 'plan')
    await note(name, 'report', async () => {
      const given = { file: name, sha256: '0'.repeat(64), wording: 'official' as const };
      const { id = '', notes } = await reports.read({ bytes, given });
      const fatal = notes.find((one) => one.fatal);
      return { said: fatal?.reason ?? id, rule: fatal?.rule ?? '' };
    });
}
await plans.stop();
await reports.stop();
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ outcomes, memory: Math.round(maxRSS / 1024) }));
