import { urls } from '../../../domain/urls.ts';
import type { FindingFile } from '../../citation/cited-in-file.ts';

const loaded = new Map<string, Promise<FindingFile>>();

/**
 * The JSON beside a finding's page, fetched once; after a failure it is fetched again when it is asked for again.
 * @param page address of the finding's page, with the base path
 * @throws Error where it cannot be had
 */
export function loadFinding(page: string): Promise<FindingFile> {
  const known = loaded.get(page);
  if (known) return known;
  const file = fetch(urls.json(page)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
    return (await answer.json()) as FindingFile;
  });
  loaded.set(page, file);
  file.catch(() => loaded.delete(page));
  return file;
}
