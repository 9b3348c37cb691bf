const megabyte = 1024 * 1024;

/**
 * What an input may cost before it is refused: a report, a plan, or what describes them. Known reports have up to 0.4 MB, 20 pages
 * and 0.7 MB of unpacked streams.
 */
export const limits = {
  /** Bytes of an input. */
  fileBytes: 50 * megabyte,
  /** Bytes of `source.yml` or `manifest.json`. */
  describingBytes: 4 * megabyte,
  /** Bytes that a command reads from a pipe. */
  pipedBytes: megabyte,
  /** Letters of a web page with its marks, of Markdown or plain text, and of a CSV file. */
  pageLetters: 12_000_000,
  textLetters: 4_000_000,
  csvLetters: 20_000_000,
  /** How deeply elements of a web page or of XML, tables or lists may be nested. */
  nesting: 400,
  /** Elements of a web page or a part of a Word document, and attributes of one of them. */
  elements: 400_000,
  attributes: 1000,
  /** Elements of a part of a workbook, which has one to three for each cell. */
  sheetElements: 4_000_000,
  /** Pages of a PDF. */
  pages: 500,
  /** Stretches of text drawn by one page of a PDF, and by all of them, however often a form is drawn. */
  pageRuns: 50_000,
  runs: 400_000,
  /** How often forms may be drawn, those within forms counted each time. */
  drawnForms: 100_000,
  /** References in one list of a PDF. */
  listedObjects: 20_000,
  /** Bytes of everything compressed within one input, once unpacked. */
  unpackedBytes: 64 * megabyte,
  /** Files within a Word document, and bytes of those that hold its text and marks. */
  wordParts: 2000,
  wordTextBytes: 12 * megabyte,
  /** Files within a workbook. */
  archiveParts: 5000,
  /** Sheets, cell formats and merged ranges of a workbook. */
  sheets: 500,
  cellFormats: 66_000,
  mergedRanges: 50_000,
  /** Cells of a plan, a merged one counted for each cell that it spans; letters of one cell, and of all together. */
  cells: 500_000,
  cellLetters: 200_000,
  planLetters: 32_000_000,
  /** Rows of a CSV file, and letters of one of them. */
  csvRows: 500_000,
  csvRowLetters: 2_000_000,
  /** Length of a chain of Word styles, each based on the next. */
  styleChain: 50,
  /** Seconds of processor time that reading one input may take, whatever else the machine is doing. */
  seconds: 60,
  /** Memory that reading one input may take: objects and, with them, buffers. */
  memoryBytes: 512 * megabyte,
  /** Aliases in YAML, each of which may stand for many values. */
  yamlAliases: 50,
};
export type Limits = typeof limits;
