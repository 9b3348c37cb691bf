const formula = /^=\s*"((?:[^"]|"")*)"$/;
/** An apostrophe before what a spreadsheet would take for a number, a date or a formula. */
const beforeNumber = /^['‘’](?=[=+\-@|%\d\t])/;
const opens = /^['‘’](?=\S)/;
/** The apostrophe that opens has one that closes: the cell quotes something. */
const isQuotation = (text: string) => /['’](?![\p{L}\d])/u.test(text.slice(1));
/** From so many cells on, an apostrophe before most of them is the program's and not the writer's. */
const fewest = 4;

/**
 * Takes off the marks that keep a spreadsheet from reading a cell as a number or a formula: `'1.1`, `="1.10"`. Where a program
 * put an apostrophe before most cells, it goes from all.
 */
export function withoutGuards(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.flat().filter(Boolean);
  const guarded = filled.filter((text) => opens.test(text) && !isQuotation(text));
  const isEverywhere = guarded.length >= fewest && guarded.length > filled.length / 2;
  return rows.map((row) =>
    row.map((text) => {
      const [, inner] = formula.exec(text) ?? [];
      if (inner !== undefined) return inner.replaceAll('""', '"');
      const guard = isEverywhere ? opens : beforeNumber;
      return guard.test(text) && !isQuotation(text) ? text.slice(1) : text;
    }),
  );
}
