import type { ContentFile } from '../content/change-content.ts';
import { readFrontMatter, writeFrontMatter } from '../content/front-matter.ts';
import type { Finding } from '../domain/schemas/finding.ts';
import { type FindingVersion, versionPlace } from '../domain/schemas/finding-version.ts';
import { isRetired, type LedgerLine } from '../domain/schemas/ledger.ts';

/**
 * Files that preserve the wordings superseded by a report's new lines in the ledger.
 * @param existing the report's files before the change
 */
export function frozenFiles(existing: readonly ContentFile[], added: readonly LedgerLine[]): ContentFile[] {
  const textOf = new Map(existing.map(({ path, text }) => [path, text]));
  return added.flatMap((line) => {
    const text = textOf.get(`findings/${line.id}.md`);
    const version = isRetired(line) ? line.version : line.version - 1;
    if (text === undefined || version < 1) return [];
    const { data, body } = readFrontMatter(text, `findings/${line.id}.md`);
    const { id, section, page, endPage, wording } = data as Finding;
    const front: FindingVersion = { id, version, section, ...(page ? { page } : {}), ...(endPage ? { endPage } : {}), wording };
    return [{ path: `versions/${versionPlace(front)}.md`, text: writeFrontMatter(front, body) }];
  });
}
