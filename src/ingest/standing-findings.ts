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

/** What is read of a finding; it may have been written by an earlier version of this program, with other fields. */
const placed = z.looseObject({ id: findingId, number: z.int(), position: z.int().optional() });

function standingIn(path: string): Standing {
  const { data, body, lineOf } = placedFrontMatter(readTextFile(path), path);
  const { id, number, position = number } = checkShape(placed, data, path, lineOf);
  return { id, position, text: findingText(body) };
}

/** Findings that the ledger knows and that have no file: their last words, where these were kept. */
function keptWords(root: string, ledger: readonly LedgerLine[], standing: readonly Standing[]): Standing[] {
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
 * Findings as they stand in a content folder, of the reports that are asked for.
 * @param ledger lines of the same; an id without a file has the words that were kept of it, where they were
 */
export function standingFindings(root: string, ledger: readonly LedgerLine[], isAsked: (report: string) => boolean): Standing[] {
  const folder = join(root, 'findings');
  const reports = namesIn(folder).filter(isAsked);
  const standing = reports.flatMap((report) =>
    namesIn(join(folder, report))
      .filter((name) => name.endsWith('.md'))
      .map((name) => standingIn(join(folder, report, name))),
  );
  return [...standing, ...keptWords(root, ledger, standing)];
}
