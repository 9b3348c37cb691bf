import { parse } from 'csv-parse/sync';

/** Cells of a CSV file that a spreadsheet would run: those that begin as a formula does, also after white space that it leaves out. */
export const formulaProblems = (csv: string): string[] =>
  (parse(csv) as string[][]).flatMap((row) =>
    row
      .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell))
      .map((cell) => `the cell begins as a formula does: ${cell.slice(0, 60)}`),
  );
