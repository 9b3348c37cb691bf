import type { Wording } from '../../domain/schemas/finding.ts';
import type { SiteContent } from './index-content.ts';

/** One wording that a finding has or had. */
export interface VersionOfWords {
  /** Finding id. */
  id: string;
  /** Counted from 1. */
  version: number;
  fingerprint: string;
  wording: Wording;
  /** ISO day from which it stood; absent where the ledger has none. */
  since?: string;
  /** ISO day on which other words took its place, or on which the finding was retired; absent where it stands, or has no day. */
  until?: string;
  /** Whether these are the words that the finding has. */
  present: boolean;
  /** Whether the finding had been retired before it. */
  revived: boolean;
  /** Markdown; absent where the words were not kept. */
  body?: string;
  section?: string;
  page?: number;
  endPage?: number;
}

/** Every wording of a finding, oldest first; none where the ledger does not know the id. */
export function findingVersions(content: SiteContent, id: string): VersionOfWords[] {
  const history = content.history.get(id);
  if (!history) return [];
  const { wordings, retirements, retired } = history;
  const finding = content.finding.get(id);
  return wordings.map(({ version, fingerprint, wording, since }, index) => {
    const present = !retired && index === wordings.length - 1;
    const end = retirements.find((line) => line.version === version) ?? wordings[index + 1];
    const kept = present && finding ? finding : content.versionsOf.get(id)?.find((entry) => entry.version === version);
    const revived = retirements.some((line) => line.version === wordings[index - 1]?.version);
    return {
      id,
      version,
      fingerprint,
      wording,
      ...(since ? { since } : {}),
      ...(end?.since ? { until: end.since } : {}),
      present,
      revived,
      ...(kept ? { body: kept.body, section: kept.section } : {}),
      ...(kept?.page ? { page: kept.page } : {}),
      ...(kept?.endPage ? { endPage: kept.endPage } : {}),
    };
  });
}
