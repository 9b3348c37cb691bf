import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { search } from '../../src/search/answer/search.ts';
import { emptyState } from '../../src/search/answer/search-state.ts';
import { isEnglish } from '../../src/search/english/british-words.ts';
import { makeIndex } from '../../src/search/index/make-index.ts';
import { packIndex } from '../../src/search/index/packed-index.ts';
import { searchData } from '../../src/search/index/search-data.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { runIngest } from '../run-ingest.ts';
import { checkShards } from '../search/check-shards.ts';
import { searchStates } from '../search/search-states.ts';
import { checkWordCases } from '../search/word-cases.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const project = join(import.meta.dirname, '../..');
const shared = join(project, '../shared');
const skip = existsSync(join(shared, 'corpus')) ? false : 'there is no ../shared/corpus beside the project';

/**
 * Judged queries over the official reports, with the least nDCG@10. The first were at hand when weights were set. The others were
 * written by somebody who did not know the search; after they were first scored (0.881) four general entries of the glossary, the
 * rule for names held in part and two weights were changed.
 */
const sets = [
  { file: join(shared, 'gold/search/queries.json'), least: 0.94 },
  { file: join(project, 'tests/search/judged-queries.json'), least: 0.91 },
];

/**
 * Searches in everyday words, written by somebody who knew neither the search nor the reports, and judged by reading all findings; with the
 * least nDCG@10. The first half was at hand when the weights of meaning were set, the second never. The authors of the
 * lexicon and of the questions saw neither.
 */
const questions = [
  { file: join(project, 'tests/search/questions-tuned.json'), least: 0.76 },
  { file: join(project, 'tests/search/questions-held.json'), least: 0.69 },
];

test('searches over the official reports find what was judged to answer them', { skip }, async (t) => {
  const content = temporaryFolder(t);
  assert.equal(runIngest('--content', content, join(shared, 'corpus')).status, 0);
  const scored = [
    ...sets.map(({ file, least }) => ['score-search.mjs', '--queries', file, '--min-ndcg', String(least)]),
    ...questions.map(({ file, least }) => ['score-questions.mjs', '--queries', file, '--min', String(least)]),
  ];
  for (const [tool = '', ...options] of scored) {
    const args = [join(shared, 'tools', tool), '--content', content, ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: project });
    t.diagnostic(stdout.trim().split('\n').at(-1) ?? '');
    assert.equal(status, 0, stdout + stderr);
  }

  await t.test('a search for part-time timetables counts the findings that speak of them, and no other', () => {
    const data = searchData(indexContent(readContentFolder(content).content));
    const { results, others } = search({ ...emptyState, query: 'part-time timetables' }, searchIndex(data, packIndex(makeIndex(data))));
    const speaking = data.records.filter(({ text }) => /part-time timetable/i.test(text)).map(({ id }) => id);
    assert.ok(speaking.length > 0);
    assert.deepEqual(results.map(({ record }) => record.id).sort(), speaking.sort());
    assert.ok(others.length > results.length && others.every(({ missing }) => missing.length > 0));
  });

  await t.test('in shards every answer is the same', async () => {
    const data = searchData(indexContent(readContentFolder(content).content));
    await checkShards(searchStates(), data, packIndex(makeIndex(data)), { isEnglish });
  });

  await t.test('contractions, hyphens, figures, ids and words that no finding has are read as they are meant', () => {
    const data = searchData(indexContent(readContentFolder(content).content));
    checkWordCases(searchIndex(data, packIndex(makeIndex(data)), { isEnglish }));
  });
});
