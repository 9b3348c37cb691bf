import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

/**
 * Hostile files of each kind, as plans and as reports, in a process of its own whose memory is measured. All of them, which takes
 * minutes, are in `tests/long/`.
 */
const short = [
  ...['deep-div.html', 'deep-table.html', 'attributes.html', 'both-spans.html', 'spans-of-words.html', 'cells.html'],
  ...['quotations.md', 'points.md', 'indented-points.md', 'front-matter.md', 'open-quotation.csv', 'wide.csv', 'long-cell.csv'],
  ...['far-cell.xlsx', 'merged-whole.xlsx', 'merged-often.xlsx', 'shared-text.xlsx', 'sheets.xlsx', 'deep.xlsx'],
  ...['repeated.ods', 'repeated-merges.ods', 'spaces.ods', 'styles-in-a-circle.ods'],
  ...['spans.docx', 'deep-table.docx', 'deep-control.docx', 'styles-in-a-circle.docx', 'letters.docx', 'entities.docx'],
  ...['overlapping.docx', 'bomb.xlsx', 'lying.docx', 'workbook-in-workbook.xlsx', 'other-entities.xlsx'],
  ...['forms-in-forms.pdf', 'form-of-itself.pdf', 'chain-of-forms.pdf', 'page-as-picture.pdf', 'form-as-picture.pdf'],
  ...['annotations.pdf', 'pages-in-a-circle.pdf', 'tags-in-a-circle.pdf', 'outlines-in-a-circle.pdf'],
];

test('hostile files are read or refused in a sentence, as plans and as reports, in bounded memory', () => {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, '../hostile/read-all.ts'), ...short], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  assert.equal(child.status, 0, child.stderr.slice(0, 2000));
  // Nothing but sentences: no engine's own words and no trace.
  assert.equal(child.stderr, '');
  const { outcomes, memory } = JSON.parse(child.stdout) as {
    outcomes: { name: string; as: string; said: string; rule: string }[];
    memory: number;
  };
  assert.equal(outcomes.length, 2 * short.length);
  for (const { name, as, said, rule } of outcomes) {
    assert.doesNotMatch(said, /call stack|Invalid (?:string|array)|heap|\bat .*:\d+:\d+/i, `${name} as a ${as}`);
    assert.notEqual(rule, 'unexpected', `${name} as a ${as}: ${said}`);
    // Refused by what it holds, and not for what it costs.
    assert.doesNotMatch(rule, /^too-(?:slow|much-memory)$/, `${name} as a ${as}: ${said}`);
  }
  assert.ok(memory < 1000, `${memory} MB`);
});
