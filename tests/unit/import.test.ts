import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { findingText } from '../../src/documents/markdown/finding-text.ts';
import { response } from '../../src/domain/schemas/event.ts';
import { dueDate } from '../../src/plans/due-date.ts';
import { importPlan } from '../../src/plans/import-plan.ts';
import { importSummary } from '../../src/plans/import-summary.ts';
import { linkProposer } from '../../src/plans/propose-links.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { frameworks, otherKinds } from '../area-send.ts';
import { planFile } from '../import/plan-file.ts';
import { gridOf } from '../import/plan-model.ts';
import { planModels } from '../import/plan-models.ts';
import { type RewordedAction, rewordedActions } from '../import/reworded-actions.ts';
import { rewordedHeldOut } from '../import/reworded-held-out.ts';

const tagger = readTagger(projectContent);
const { findings } = readContentFolder(projectContent).content;
const targetsOf = (report: string) =>
  findings.filter((one) => one.report === report && /\/(?:pa|ia)-/.test(one.id)).map(({ id, body }) => ({ id, text: findingText(body) }));
const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
const valuesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [String(value)];

for (const model of planModels) {
  test(`${model.format}${model.untagged ? ' without tags' : ''}: ${model.name}: no cell is lost, and what is named by number is linked`, async () => {
    const details = {
      partnership: model.report.replace(/-\d{4}-\d{2}$/, ''),
      report: model.report,
      title: 'Plan',
      date: '2024-03',
      source: { url: 'https://example.org/plan', title: 'Council, plan', read: '2026-11-24' },
      oneList: false,
    };
    const { plan, imported } = await importPlan(await planFile(model), `plan.${model.format}`, details, targetsOf(model.report), tagger, {
      frameworks,
      otherKinds,
    });
    const actions = response.parse(imported.data).actions;
    assert.deepEqual(
      actions.map(({ text, speaksTo }) => [text.slice(0, 40), speaksTo.map((id) => id.slice(id.indexOf('/') + 1))]),
      actions.map(({ text }, at) => [text.slice(0, 40), model.linked[at] ?? 'one action too many']),
    );
    assert.equal(actions.length, model.linked.length);
    assert.deepEqual(
      imported.withheld.map(({ text }) => text),
      model.people ?? [],
    );
    // Every cell of the file is in one cell that was read, once, and nothing is in those that was not in the file.
    const pool = [...plan.actions.flatMap(({ cells }) => cells), ...plan.left.flatMap(({ cells }) => cells)].map(({ text }) =>
      squeezed(text),
    );
    const sheets = model.format === 'csv' || model.format === 'xlsx';
    const loose = sheets ? [...model.tables.flatMap(({ before }) => before), ...(model.after ?? [])] : [];
    const printed = [...model.tables.flatMap(({ rows }) => gridOf(rows).flat()), ...loose].map(squeezed).filter(Boolean);
    for (const text of printed.sort((a, b) => b.length - a.length)) {
      const at = pool.findIndex((cell) => ` ${cell} `.includes(` ${text} `));
      assert.ok(at >= 0, `lost: ${text}`);
      pool[at] = squeezed(` ${pool[at]} `.replace(` ${text} `, ' '));
    }
    assert.deepEqual(pool.filter(Boolean), []);
    // Every cell that was read is in its action, or the summary names it.
    const summary = squeezed(importSummary(plan, imported).join(' '));
    for (const [at, { cells, place }] of plan.actions.entries()) {
      const { due, ...made } = actions[at] ?? { due: '' };
      const words = ` ${squeezed(valuesOf(made).join(' '))} `;
      for (const { field, text } of cells) {
        const people = imported.withheld.filter((one) => one.place === place).map((one) => one.text);
        const parts = people.reduce((left, person) => left.replace(person, '\n'), text).split(/\n|^,|,$/);
        for (const part of [...parts, ...people].map(squeezed).filter(Boolean)) {
          const isDue = field === 'due' && due !== undefined && due === dueDate(text);
          assert.ok(isDue || words.includes(` ${part} `) || (people.includes(part) && summary.includes(part)), `${place} lost: ${part}`);
        }
      }
    }
    for (const { cells } of plan.left) for (const { text } of cells) assert.ok(summary.includes(squeezed(text)), `not named: ${text}`);
  });
}

/** What share of proposed links a person would make, and what share of those that a person would make is proposed. */
function scoreOf(reworded: Record<string, readonly RewordedAction[]>) {
  let [right, proposed, wanted] = [0, 0, 0];
  for (const [report, actions] of Object.entries(reworded)) {
    const propose = linkProposer(targetsOf(report), tagger);
    for (const { action, answers } of actions) {
      const codes = propose(action).map(({ finding }) => finding.slice(finding.indexOf('/') + 1));
      right += codes.filter((code) => answers.includes(code)).length;
      proposed += codes.length;
      wanted += answers.length;
    }
  }
  return { precision: right / proposed, recall: right / wanted };
}

for (const [name, reworded] of Object.entries({ 'those that it was set by': rewordedActions, 'those that it was not': rewordedHeldOut })) {
  test(`proposed links, reworded, ${name}: precision of at least 0.95 at recall of at least 0.80`, (t) => {
    const { precision, recall } = scoreOf(reworded);
    t.diagnostic(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    assert.ok(precision >= 0.95, `precision ${precision}`);
    assert.ok(recall >= 0.8, `recall ${recall}`);
  });
}
