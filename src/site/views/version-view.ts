import { findingVersions, type VersionOfWords } from '../../content/index/finding-versions.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { type ReportPlace, reportPlace } from '../../content/index/report-place.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';

/** Everything that the page of one version of a finding's words shows. */
export interface VersionView extends ReportPlace {
  shown: VersionOfWords;
  /** Oldest first. */
  versions: VersionOfWords[];
  /** The words that replaced it. */
  after?: VersionOfWords;
  /** The words that the finding has, or the last that it had. */
  newest: VersionOfWords;
  /** Why no finding has the id, where none has. */
  retired?: RetiredLine;
}

/**
 * Gathers what the page of a version shows.
 * @throws Error where the ledger has no such version
 */
export function versionView(content: SiteContent, id: string, version: number): VersionView {
  const versions = findingVersions(content, id);
  const at = versions.findIndex((one) => one.version === version);
  const shown = versions[at];
  const newest = versions.at(-1);
  if (!shown || !newest) throw new Error(`ledger.jsonl: ${id} has no version ${version}.`);
  const after = versions[at + 1];
  const retired = content.history.get(id)?.retired;
  return {
    ...reportPlace(content, findingIdParts(id).report),
    shown,
    versions,
    newest,
    ...(after ? { after } : {}),
    ...(retired ? { retired } : {}),
  };
}
