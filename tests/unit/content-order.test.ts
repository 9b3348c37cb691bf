import assert from 'node:assert/strict';
import test from 'node:test';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { valuesInOrder } from '../../src/content/values-in-order.ts';
import { makeFindingCode, makeFindingId } from '../../src/domain/finding-id.ts';
import { fingerprint } from '../../src/domain/ledger/fingerprint.ts';
import { frameworks } from '../area-send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { versionedContent } from '../versioned-content.ts';
import { writeContent } from '../write-content.ts';

const [example] = versionedContent.findings;
const report = 'anyshire-2023-07';

test('a section of eleven comes in its order from every reader', (t) => {
  assert.ok(example);
  const codes = ['ex-1', ...Array.from({ length: 11 }, (_, index) => makeFindingCode('ef', index + 1)), 'pa-1'];
  const findings = codes.map((code) => ({
    ...example,
    id: makeFindingId(report, code),
    code,
    section: code.startsWith('ex') ? 'experience' : code.startsWith('ef') ? 'effective' : 'priority-action',
    number: Number(code.slice(3)),
    body: `What ${code} says.`,
  }));
  const ledger = findings.map(({ id, body }) => ({ id, version: 1, fingerprint: fingerprint(body), wording: 'restated' as const }));
  const root = temporaryFolder(t);
  writeContent(root, { ...versionedContent, versions: [], responses: [], findings, ledger });
  const { content, problems } = readContentFolder(root);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    content.findings.map(({ code }) => code),
    codes,
  );
  assert.deepEqual(
    content.ledger.map(({ id }) => id),
    codes.map((code) => makeFindingId(report, code)),
  );

  // The site's reader hands on what Astro's store holds, in whatever order that has it.
  const entry = <T extends { id: string; body: string; at: unknown }>({ body, at: _, ...data }: T) => ({ id: data.id, data, body });
  const stored = {
    frameworks: frameworks.map((data) => ({ id: data.id, data, body: '' })),
    reports: [],
    versions: [],
    responses: [],
    'follow-ups': [],
    themes: [],
    terms: [],
    partnerships: [],
    inspections: [],
  };
  const again = valuesInOrder({ ...stored, findings: content.findings.map(entry).toReversed(), ledger: content.ledger.toReversed() });
  assert.deepEqual(again.findings, content.findings);
  assert.deepEqual(again.ledger, content.ledger);
});
