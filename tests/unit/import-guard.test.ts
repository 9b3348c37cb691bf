import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { limits } from '../../src/documents/limits.ts';
import { UnreadableInput } from '../../src/documents/unreadable-input.ts';
import { importPlanGuarded, type PlanInput } from '../../src/plans/import-plan-guarded.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { frameworks, otherKinds } from '../area-send.ts';
import * as pdfs from '../hostile/pdfs.ts';

const details = {
  ...{ partnership: 'northmere', report: 'northmere-2024-01', title: '', date: '', oneList: false },
  source: { url: '', title: '', read: '' },
};
const tagger = readTagger(projectContent);
const given = (bytes: Uint8Array, name: string): PlanInput => [bytes, name, details, [], tagger, { frameworks, otherKinds }];

test('a plan is read in a thread of its own', async () => {
  const bytes = new TextEncoder().encode('Action,Lead,By when\nOpen a hub,Head of SEND,March 2025\n');
  const { plan } = await importPlanGuarded(given(bytes, 'plan.csv'));
  assert.deepEqual(
    plan.actions.map(({ fields }) => fields.action),
    ['Open a hub'],
  );
});

test('a plan that takes too much processor time is given up in a sentence', async () => {
  const tight = { ...limits, seconds: 2, memoryBytes: Number.POSITIVE_INFINITY };
  await assert.rejects(importPlanGuarded(given(pdfs.runsOfBytes(40_000_000), 'plan.pdf'), tight), (error) => {
    assert.ok(error instanceof UnreadableInput);
    assert.equal(error.message, 'reading it took more than 2 seconds of processor time');
    assert.equal(error.todo, 'save the part that is the plan as a file of its own');
    return true;
  });
});

test('a refusal keeps its rule and what to do on its way from the thread', async () => {
  await assert.rejects(importPlanGuarded(given(pdfs.encrypted(), 'plan.pdf')), { name: 'UnreadableInput', rule: 'broken-pdf' });
});
