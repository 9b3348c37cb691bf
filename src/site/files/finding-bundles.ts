import type { SiteContent } from '../../content/index/index-content.ts';
import { retiredIds } from '../../content/index/retired-ids.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { urls } from '../../domain/urls.ts';
import { mediaTypes } from '../exports/data-file.ts';
import { described } from '../exports/described.ts';
import { findingEntry } from '../exports/finding-entry.ts';
import { findingFiles } from '../exports/finding-files.ts';
import { jsonText } from '../exports/responses.ts';
import { retiredEntry } from '../exports/retired-entry.ts';
import { siteAddress } from '../exports/site-address.ts';
import { type Citable, citedFinding } from '../views/cited-finding.ts';
import { lastWords } from '../views/retired-view.ts';
import { taggerInUse } from '../views/tagger-in-use.ts';
import type { Bundle, SmallFile } from './small-file.ts';

/** What stands beside the pages of findings, current and retired; a bundle has those of one report. */
export function findingBundles(content: SiteContent): Bundle[] {
  const { findings } = content;
  const files = [
    ...[...findings.map(({ id }) => id), ...retiredIds(content)].map((id) => ({ id, files: [asJson(content, id)] })),
    ...[...findings, ...lastWords(content)].map((finding) => ({ id: finding.id, files: toCite(content, finding) })),
  ];
  const byReport = Map.groupBy(files, ({ id }) => findingIdParts(id).report);
  return [...byReport].map(([report, all]) => ({ name: `findings-${report}`, files: all.flatMap((one) => one.files) }));
}

/** The page of a finding as JSON; for a retired id, what became of it. */
function asJson(content: SiteContent, id: string): SmallFile {
  const finding = content.finding.get(id);
  const entry = () =>
    finding
      ? findingEntry(content, finding, siteAddress, taggerInUse(content.themes)?.version)
      : described('retired', retiredEntry(content, id, siteAddress), siteAddress);
  return { path: urls.json(urls.finding(id)), mediaType: mediaTypes.json, write: () => jsonText(entry()) };
}

/** A finding in the formats of reference managers and readers. */
function toCite(content: SiteContent, finding: Citable): SmallFile[] {
  return findingFiles.map(({ ending, mediaType, write }) => ({
    path: urls.file(urls.finding(finding.id), ending),
    mediaType,
    write: () => write(citedFinding(content, finding, siteAddress), finding.body),
  }));
}
