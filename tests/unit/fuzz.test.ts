import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { changeContent } from '../../src/content/change-content.ts';
import type { ReadReport } from '../../src/ingest/read-report.ts';
import { readerThreads } from '../../src/ingest/reader-threads.ts';
import { frameworks, otherKinds } from '../area-send.ts';
import { mutations } from '../hostile/mutate-pdf.ts';
import { randomNumbers } from '../hostile/random.ts';
import { snapshot, temporaryFolder } from '../temporary-folder.ts';

/** FUZZ=1000 SEED=7 node --test tests/unit/fuzz.test.ts tries others. */
const mutants = Number(process.env['FUZZ'] ?? 140);
const seed = Number(process.env['SEED'] ?? 20231110);

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const official = ['hartlepool-2023-05-16.pdf', 'oxfordshire-2023-09-15.pdf', 'milton-keynes-2024-05-20.pdf'];
const fixture = join(import.meta.dirname, '../fixtures/pdf/input.html');

const given = { file: 'mutant.pdf', sha256: '0'.repeat(64), wording: 'official' as const };
const textOf = (read: ReadReport) => read.files.map(({ path, text }) => `${path}\n${text}`).join('\n');

test(`${mutants} damaged PDFs are each taken or refused with a sentence (seed ${seed})`, async (t) => {
  const folder = temporaryFolder(t);
  const content = join(folder, 'content');
  mkdirSync(content);
  const whole = [await printToPdf(readFileSync(fixture, 'utf8'))];
  if (existsSync(corpus)) whole.push(...official.map((name) => readFileSync(join(corpus, name))));
  else t.diagnostic('printed PDFs only: there is no ../shared/corpus beside the project');

  const readers = readerThreads(availableParallelism(), { frameworks, otherKinds, inspections: [], reviews: {} });
  t.after(() => readers.stop());
  const originals = await Promise.all(whole.map((bytes) => readers.read({ bytes, given })));
  assert.ok(originals.every(({ id }) => id));

  const kinds = Object.entries(mutations);
  const counts = new Map<string, number>();
  const jobs = Array.from({ length: mutants }, async (_, number) => {
    const random = randomNumbers(seed + number);
    const [kind, mutate] = kinds[number % kinds.length] ?? ['', (bytes: Buffer) => bytes];
    const which = random(whole.length);
    const read = await readers.read({ bytes: mutate(Buffer.from(whole[which] ?? []), random), given });
    const fatal = read.notes.filter((note) => note.fatal);
    const about = `${kind}, seed ${seed + number}: ${JSON.stringify(read.notes.filter(({ level }) => level !== 'info'))}`;
    if (read.id) {
      assert.equal(fatal.length, 0, about);
      // Each was read as the first of its kind, so that one ledger would not have them all.
      const own = join(content, String(number));
      changeContent(own, { name: read.id, files: read.files, ledger: read.ledger });
    } else {
      assert.equal(fatal.length, 1, about);
      assert.ok(fatal[0]?.reason && fatal[0].todo, about);
      assert.doesNotMatch(fatal[0].rule, /^(?:unexpected|too-slow|too-much-memory)$/, about);
    }
    const original = originals[which];
    const same = original && textOf(original) === textOf(read);
    const warned = read.notes.some(({ level }) => level === 'warning');
    const end = !read.id ? 'refused' : same ? 'taken, the same' : warned ? 'taken with a warning' : 'taken, other words';
    // Bytes lost, added or moved are always noticed; a bit changed within a word of the structure cannot be.
    if (/chunk|cut/.test(kind)) assert.notEqual(end, 'taken, other words', about);
    if (process.env['FUZZ'] && end === 'taken, other words') t.diagnostic(`${end}: ${kind}, seed ${seed + number}`);
    counts.set(`${kind}: ${end}`, (counts.get(`${kind}: ${end}`) ?? 0) + 1);
  });
  await Promise.all(jobs);
  for (const [end, count] of [...counts].sort()) t.diagnostic(`${end}: ${count}`);
  assert.deepEqual(
    snapshot(folder).filter((line) => !/^content\/\d+\/(?:(?:reports|findings|follow-ups)\/|ledger\.jsonl )/.test(line)),
    [],
  );
});
