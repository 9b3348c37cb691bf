/** A small text file that stands beside a page. */
export interface SmallFile {
  /** From `urls`. */
  path: string;
  mediaType: string;
  write: () => string | Promise<string>;
}

/**
 * Small files that are built as one. Astro takes about a millisecond for every file that it routes, several times what it takes to
 * write one of these, so a build routes the bundle and `unpack-bundles.ts` lays its files out.
 */
export interface Bundle {
  /** One path segment. */
  name: string;
  files: SmallFile[];
}

/** A bundle as it is built: its files' paths below the site's root, each with its text. */
export type BuiltBundle = [path: string, text: string][];
