import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cellCount } from '../../src/documents/tables/account-for-cells.ts';
import type { PlanText } from '../../src/documents/tables/plan-table.ts';
import { readPlan } from '../../src/plans/read-plan.ts';
import { modelToOds } from '../sheets/model-to-ods.ts';
import { modelToXlsx } from '../sheets/model-to-xlsx.ts';
import { type ModelCell, type ModelSheet, modelFills, modelNumbers } from '../sheets/sheet-model.ts';

const text = fc.constantFrom('Publish a plan', 'Head of SEND', '1.10', 'A & B <c>', 'Board', 'On track', 'Priority action 1', 'x');
const words = fc.record({ kind: fc.constant('words' as const), text });
const cell: fc.Arbitrary<ModelCell> = fc.oneof(
  { arbitrary: words, weight: 6 },
  { arbitrary: fc.constant<ModelCell>({ kind: 'empty' }), weight: 3 },
  fc.record({ kind: fc.constant('number' as const), format: fc.nat(modelNumbers.length - 1) }),
  fc.record({ kind: fc.constant('struck' as const), text }),
  fc.record({ kind: fc.constant('part-struck' as const), text, struck: text }),
  fc.record({ kind: fc.constant('unseen' as const), text }),
  fc.record({ kind: fc.constant('colour' as const), fill: fc.nat(modelFills.length - 1) }),
  fc.constant<ModelCell>({ kind: 'formula' }),
  fc.constant<ModelCell>({ kind: 'error' }),
);

/** A sheet whose ranges of merged cells do not overlap, and whose filter stands below its first row. */
const sheet = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 })).chain(([height, width]) => {
  const rowNumber = fc.nat(height - 1);
  const columnNumber = fc.nat(width - 1);
  const range = fc.tuple(rowNumber, rowNumber, columnNumber, columnNumber).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  return fc
    .record({
      hidden: fc.boolean(),
      cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      hiddenRows: fc.uniqueArray(rowNumber, { maxLength: 3 }),
      filtered: fc.option(rowNumber),
      hiddenColumns: fc.uniqueArray(columnNumber, { maxLength: 2 }),
      ranges: fc.array(range, { maxLength: 3 }),
      notes: fc.uniqueArray(fc.record({ row: rowNumber, column: columnNumber }), {
        maxLength: 2,
        selector: ({ row, column }) => `${row} ${column}`,
      }),
    })
    .map(({ filtered, ranges, ...rest }): Omit<ModelSheet, 'name'> => {
      const merged: ModelSheet['merged'] = [];
      for (const one of ranges) {
        const isApart = merged.every(
          (other) => one.top > other.bottom || one.bottom < other.top || one.left > other.right || one.right < other.left,
        );
        if (isApart && (one.top < one.bottom || one.left < one.right)) merged.push(one);
      }
      const filteredRows = filtered !== null && filtered > 0 ? [filtered] : [];
      return { ...rest, merged, filteredRows, hiddenRows: rest.hiddenRows.filter((row) => !filteredRows.includes(row)) };
    });
});
const workbook = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => sheets.map((one, at): ModelSheet => ({ ...one, name: `Sheet & ${at}` })));

/** Reasons and places, in an order that no reader chose. */
const namedIn = ({ leftOut = [] }: PlanText) =>
  leftOut.map(({ place, address, reason, text: what }) => `${place} ${address} ${reason} ${what ?? ''}`).sort();

test('cells in the source are cells used and cells named, the same in XLSX with and without prefixes and in ODS', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (sheets) => {
      const held = sheets.flatMap(({ cells }) => cells.flat()).filter(({ kind }) => kind !== 'empty').length;
      const xlsx = await readPlan(modelToXlsx(sheets, ''), 'plan.xlsx');
      for (const plan of [xlsx, await readPlan(modelToXlsx(sheets, 'x'), 'plan.xlsx'), await readPlan(modelToOds(sheets), 'plan.ods')]) {
        const { used, named } = cellCount(plan);
        assert.equal(plan.cellsInSource, held);
        assert.equal(used + named, held);
        assert.deepEqual(plan.tables, xlsx.tables);
        assert.deepEqual(namedIn(plan), namedIn(xlsx));
      }
    }),
    { numRuns: 150 },
  );
});
