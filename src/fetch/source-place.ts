import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { BinaryFile, ContentFile } from '../content/change-content.ts';
import { checkShape } from '../content/check-shape.ts';
import { namesIn } from '../content/content-folder.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { readYaml } from '../content/read-yaml.ts';
import { UnusableFile } from '../content/unusable-file.ts';
import { limits } from '../documents/limits.ts';
import { readRegularFile } from '../documents/read-regular-file.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { makeReportId } from '../domain/report-id.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { source } from '../domain/schemas/source.ts';

type Source = z.infer<typeof source>;

/** What stands in a folder of `sources`. */
export interface Standing {
  source: Source;
  /** Of the official document; absent where it is not here, only a restated report or none. */
  sha256?: string;
}

/**
 * Name of the folder of `sources` for an inspection's report: the id that the report gets. Where its first day was not known when the
 * report was fetched, the day of publication stands for it, for good: ingest takes the id from the document itself.
 * @param names folders that are there
 */
export function sourceName({ partnership, start, published }: Inspection, names: readonly string[]): string {
  const early = `${partnership}-published-${published}`;
  return start && !names.includes(early) ? makeReportId(partnership, start) : early;
}

/**
 * Reads what stands in a folder of `sources`.
 * @returns undefined where there is none
 * @throws UnusableFile where it is broken, or holds more than one document
 */
export function standingAt(root: string, name: string): Standing | undefined {
  const folder = join(root, 'sources', name);
  const documents = namesIn(folder).filter((one) => one !== 'source.yml' && !one.startsWith('.'));
  if (documents.length > 1) {
    const reason = `${documents.sort().join(', ')} stand in one folder`;
    throw new UnusableFile({
      path: folder,
      reason,
      todo: 'keep the report alone, with its source.yml; then it can be replaced by the official document',
    });
  }
  const path = join(folder, 'source.yml');
  if (!existsSync(path)) {
    if (documents.length === 0) return undefined;
    throw new UnusableFile({ path: folder, reason: 'there is a document without source.yml', todo: 'add it, or move the document away' });
  }
  const { value, lineOf } = readYaml(readTextFile(path), path);
  const found = checkShape(source, value, path, lineOf);
  const isHere = found.wording !== 'restated' && documents[0] === 'report.pdf';
  if (!isHere) return { source: found };
  return { source: found, sha256: sha256(readRegularFile(join(folder, 'report.pdf'), limits.fileBytes)) };
}

/**
 * The files of a document that has come.
 * @param standing what it takes the place of
 * @param today ISO day
 */
export function sourceFiles(
  name: string,
  { url, published }: Inspection,
  bytes: Uint8Array,
  standing: Standing | undefined,
  today: string,
): (ContentFile | BinaryFile)[] {
  const digest = sha256(bytes);
  const { wording: _, ...former }: Partial<Source> = standing?.source ?? {};
  // What was said of the document holds for as long as its bytes are the same; restated or not, `sha256` is the official one's.
  const kept = former.sha256 === digest ? former : {};
  const isNews = standing?.sha256 !== digest;
  const days = isNews ? { retrieved: today, ...(standing ? { revised: today } : {}) } : {};
  const facts = { licence: 'OGL-UK-3.0', ...kept, url, sha256: digest, published, ...days };
  return [
    { path: `sources/${name}/report.pdf`, text: bytes },
    { path: `sources/${name}/source.yml`, text: stringify(facts) },
  ];
}
