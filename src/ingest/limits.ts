const megabyte = 1024 * 1024;

/** What an input may cost before it is refused. Known reports have up to 0.4 MB, 20 pages and 0.7 MB of unpacked streams. */
export const limits = {
  /** Bytes of an input. */
  fileBytes: 50 * megabyte,
  /** Bytes of `source.yml` or `manifest.json`. */
  describingBytes: 4 * megabyte,
  /** Pages of a PDF. */
  pages: 500,
  /** Bytes of all that is compressed within one input, once it is unpacked. */
  unpackedBytes: 64 * megabyte,
  /** Files within a Word document, and bytes of those that hold its text and marks. */
  wordParts: 2000,
  wordTextBytes: 12 * megabyte,
  /** Files within a workbook. */
  archiveParts: 5000,
  /** Seconds of processor time that reading one input may take; what else the machine does, and a run held up, does not count. */
  seconds: 60,
  /** Memory that reading one input may take: objects and, with them, buffers. */
  memoryBytes: 640 * megabyte,
  /** Letters of a partnership's id; file names are made of it. */
  idLength: 80,
  /** Aliases in YAML, each of which may stand for many values. */
  yamlAliases: 50,
};
export type Limits = typeof limits;
