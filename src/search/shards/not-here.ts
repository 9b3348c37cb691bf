/** What an answer needs and is not here yet: it is fetched, and the answer worked out again. */
export class NotHere extends Error {
  readonly files: readonly string[];
  /** @param files names without their ending, `terms/12` */
  constructor(files: readonly string[]) {
    super(`Files of the search are not here yet: ${files.join(', ')}.`);
    this.files = files;
  }
}

/** Files that came, by their names. */
export interface Shelf {
  /** @throws NotHere where it has not come */
  take: <T>(name: string) => T;
  has: (name: string) => boolean;
  put: (name: string, file: unknown) => void;
}

/** A shelf with nothing on it. */
export function emptyShelf(): Shelf {
  const files = new Map<string, unknown>();
  return {
    take: <T>(name: string) => {
      if (!files.has(name)) throw new NotHere([name]);
      return files.get(name) as T;
    },
    has: (name) => files.has(name),
    put: (name, file) => files.set(name, file),
  };
}

/** Works something out, fetching what it needs whenever it turns out that something is not here. */
export async function whenHere<T>(work: () => T, fetchAll: (files: readonly string[]) => Promise<void>): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      await fetchAll(error.files);
    }
  }
}
