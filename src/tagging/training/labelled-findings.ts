import { parse } from 'node:path';
import { findingText } from '../../documents/markdown/finding-text.ts';
import type { ContentValues } from '../../domain/content-values.ts';
import type { Label } from '../../domain/schemas/tagger.ts';
import type { LabelledFinding } from './labelled-finding.ts';

/**
 * Puts labels to the findings that they are about, in the labels' order.
 * @throws Error which names every label whose finding is not there
 */
export function labelledFindings(labels: readonly Label[], { reports, findings }: ContentValues): LabelledFinding[] {
  const sourceOf = new Map(reports.map(({ id, source }) => [id, parse(source.file).name]));
  const byLabel = new Map(findings.map((finding) => [`${sourceOf.get(finding.report)}/${finding.code}`, finding]));
  const missing = labels.filter(({ report, id }) => !byLabel.has(`${report}/${id}`));
  if (missing.length > 0) {
    const names = missing.slice(0, 10).map(({ report, id }) => `${report}/${id}`);
    throw new Error(`${missing.length} labels have no finding: ${names.join(', ')}; give the folder that holds their reports`);
  }
  return labels.map((label) => {
    const { at, body } = byLabel.get(`${label.report}/${label.id}`) as (typeof findings)[number];
    return { ...label, role: at.role, text: findingText(body) };
  });
}
