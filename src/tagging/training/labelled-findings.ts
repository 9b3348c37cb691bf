import { parse } from 'node:path';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { readTextFile } from '../../content/read-text-file.ts';
import { findingText } from '../../documents/markdown/finding-text.ts';
import type { ContentValues } from '../../domain/content-values.ts';
import type { Role } from '../../domain/schemas/framework.ts';
import { type Label, label } from '../../domain/schemas/tagger.ts';

/** A finding with the labels that readers gave it. */
export interface LabelledFinding extends Label {
  role: Role;
  text: string;
}

/**
 * Reads a file of labels, one JSON object a line.
 * @throws UnusableFile which names every line that is not a label
 */
export const readLabels = (path: string): Label[] =>
  readJsonLines(readTextFile(path), () => label, path, 'write one label a line, as JSON').map(({ value }) => value);

/**
 * Joins labels to their findings, in the labels' order.
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
