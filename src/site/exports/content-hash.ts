import { createHash } from 'node:crypto';
import type { ContentValues } from '../../domain/content-values.ts';

/**
 * SHA-256 in hex of all that the content folder says, and of the tagger's version; the site's own address and the form of the files do
 * not change it.
 */
export function contentHash(content: ContentValues, tagger?: string): string {
  const { reports, responses, followUps, themes, partnerships, inspections } = content;
  // Where a finding stands is its framework's to say.
  const findings = content.findings.map(({ at: _, ...finding }) => finding);
  const values = { reports, findings, responses, followUps, themes, partnerships, inspections, tagger };
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
