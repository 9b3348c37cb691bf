import assert from 'node:assert/strict';
import test from 'node:test';
import { addToLedger, readLedger } from '../../src/content/ledger-text.ts';
import { fingerprint } from '../../src/domain/ledger/fingerprint.ts';
import { historiesOf } from '../../src/domain/ledger/history-of.ts';
import { issueIds, type Standing } from '../../src/domain/ledger/issue-ids.ts';
import { isRetired } from '../../src/domain/schemas/ledger.ts';
import { history } from '../histories/history.ts';
import { randomFrom } from '../histories/random.ts';

const report = 'northmere-2024-01';
const runs = Number(process.env['CASES'] ?? 1000);
const firstSeed = Number(process.env['SEED'] ?? 1);

/** Plays one history and holds every edition against what is known of it. */
function play(seed: number): number {
  const random = randomFrom(seed);
  let ledger = '';
  let standing: Standing[] = [];
  let before = new Map<number, { id: string }>();
  const statementOf = new Map<string, number>();
  const wordsOf = new Map<string, Set<string>>();
  let editions = 0;
  for (const { document, became } of history(random, 2 + random.below(7))) {
    const where = `seed ${seed}, edition ${editions}`;
    const fresh = document.map(({ section, text }) => ({ section, text, fingerprint: fingerprint(text) }));
    const { ids, lines } = issueIds({ report, ledger: readLedger(ledger), standing, fresh, wording: 'official' });
    assert.equal(new Set(ids).size, ids.length, `${where}: two findings have one id`);
    const grown = addToLedger(ledger, lines);
    for (const line of ledger.split('\n')) assert.ok(grown.includes(line), `${where}: a line of the ledger is gone`);
    ledger = grown;

    for (const [index, id] of ids.entries()) {
      const { statement } = document[index] as (typeof document)[number];
      const print = fresh[index]?.fingerprint ?? '';
      // Two findings with the very same words say the same, and so do words that come back when a merger is undone.
      const had = wordsOf.get(id)?.has(print);
      assert.ok((statementOf.get(id) ?? statement) === statement || had, `${where}: ${id} means another statement than it was minted for`);
      statementOf.set(id, statement);
      const earlier = before.get(statement);
      const kept = id === earlier?.id || (earlier && fresh[ids.indexOf(earlier.id)]?.fingerprint === print);
      assert.ok(!earlier || kept, `${where}: a finding that was there before, unchanged or corrected, has another id`);
    }
    for (const [index, id] of ids.entries()) wordsOf.set(id, new Set([...(wordsOf.get(id) ?? []), fresh[index]?.fingerprint ?? '']));
    const histories = historiesOf(readLedger(ledger));
    const living = new Set(ids);
    for (const [id, { retired, wordings }] of histories) {
      assert.equal(retired === undefined, living.has(id), `${where}: ${id} is neither a finding's nor retired, or both`);
      assert.deepEqual(
        wordings.map(({ version }) => version),
        [...wordings.keys()].map((at) => at + 1),
        `${where}: ${id} misses a version`,
      );
      for (const to of retired?.to ?? []) assert.ok(histories.has(to), `${where}: ${id} points to ${to}, which was never issued`);
    }
    for (const id of statementOf.keys()) assert.ok(histories.has(id), `${where}: ${id} vanished`);
    for (const { how, from, to } of became) {
      const words = to.map((statement) => fresh[document.findIndex((said) => said.statement === statement)]?.fingerprint).sort();
      for (const statement of from) {
        const line = lines.find((one) => one.id === before.get(statement)?.id && isRetired(one));
        assert.ok(line && isRetired(line) && line.retired === how, `${where}: what was ${how} does not say so`);
        const pointed = line.to.map((id) => fresh[ids.indexOf(id)]?.fingerprint).sort();
        assert.deepEqual(pointed, words, `${where}: what was ${how} points elsewhere`);
      }
    }
    standing = ids.map((id, index) => ({ id, position: index + 1, text: document[index]?.text ?? '' }));
    before = new Map(document.map(({ statement }, index) => [statement, { id: ids[index] ?? '' }]));
    editions += 1;
  }
  return editions;
}

test(`in ${runs} random histories no id vanishes, changes its meaning or leaves a finding that is still there`, (t) => {
  let editions = 0;
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) editions += play(seed);
  t.diagnostic(`${runs} histories from seed ${firstSeed}, ${editions} editions`);
});
