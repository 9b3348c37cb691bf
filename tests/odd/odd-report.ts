import fc from 'fast-check';
import { type Action, type Item, type SameReport, sameReport } from '../five-formats/same-report.ts';
import { oddLine } from './odd-text.ts';

const item: fc.Arbitrary<Item> = fc
  .record({
    text: oddLine,
    points: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.array(oddLine, { minLength: 1, maxLength: 3 })),
    after: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, oddLine),
  })
  .map(({ text, points, after }) => ({ text, ...(points ? { points } : {}), ...(points && after ? { after } : {}) }));

const items = (least: number) => fc.array(item, { minLength: least, maxLength: 3 });

const action: fc.Arbitrary<Action> = fc
  .record({ item, responsible: fc.array(oddLine, { minLength: 1, maxLength: 2 }) })
  .map(({ item: row, responsible }) => ({ ...row, responsible }));

/** A report whose every text is odd; of the area of the given name. */
export const oddReport = (area: string): fc.Arbitrary<SameReport> =>
  fc.record({
    title: fc.constant(`Area SEND inspection of ${area} Local Area Partnership`),
    dates: fc.constantFrom('Inspection dates: 29 January to 2 February 2024', 'Inspection dates: 29 February to 1 March 2024'),
    previous: fc.constantFrom(sameReport.previous, 'Date of previous inspection: Not previously inspected'),
    outcome: fc.oneof(
      fc.constant(sameReport.outcome),
      oddLine.map((line) => [...sameReport.outcome, line]),
    ),
    information: fc.oneof(
      fc.constant(sameReport.information),
      oddLine.map((line) => [...sameReport.information, line]),
    ),
    experience: items(1),
    effective: items(1),
    improve: items(1),
    priority: fc.array(action, { minLength: 1, maxLength: 3 }),
    improvement: items(1),
  });
