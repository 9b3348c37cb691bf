import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkShape } from '../content/check-shape.ts';
import { namesIn } from '../content/content-folder.ts';
import { placedFrontMatter, readFrontMatter } from '../content/front-matter.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { findingText } from '../documents/markdown/finding-text.ts';
import { findingIdParts } from '../domain/finding-id.ts';
import { historiesOf } from '../domain/ledger/history-of.ts';
import type { Standing } from '../domain/ledger/issue-ids.ts';
import { versionPlace } from '../domain/schemas/finding-version.ts';
import { findingId } from '../domain/schemas/ids.ts';
import type { LedgerLine } from '../domain/schemas/ledger.ts';

/** The fields that are read; the rest may differ in files written by an earlier version of this program. */
const placed = z.looseObject({ id: findingId, number: z.int(), position: z.int().optional() });

function standingIn(path: string): Standing {
  const { data, body, lineOf } = placedFrontMatter(readTextFile(path), path);
  const { id, number, position = number } = checkShape(placed, data, path, lineOf);
  return { id, position, text: findingText(body) };
}

/** The last wording, where one was kept, of each finding that is in the ledger but has no file. */
function keptWordings(root: string, ledger: readonly LedgerLine[], standing: readonly Standing[]): Standing[] {
  const present = new Set(standing.map(({ id }) => id));
  return [...historiesOf(ledger).values()].flatMap(({ id, retired, wordings }) => {
    const version = wordings.at(-1)?.version;
    if (retired || present.has(id) || version === undefined) return [];
    const path = join(root, 'versions', `${versionPlace({ id, version })}.md`);
    if (!existsSync(path)) return [];
    const { body } = readFrontMatter(readTextFile(path), path);
    return [{ id, position: findingIdParts(id).number, text: findingText(body) }];
  });
}

/**
 * The existing findings of a report in a content folder.
 * @param ledger lines of the same report; a finding that has no file is taken from the versions that were kept
 */
export function standingFindings(root: string, ledger: readonly LedgerLine[], report: string): Standing[] {
  const folder = join(root, 'findings', report);
  const standing = namesIn(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => standingIn(join(folder, name)));
  return [...standing, ...keptWordings(root, ledger, standing)];
}
