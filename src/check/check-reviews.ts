import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence for every file of corrections whose report is not there. */
export function checkReviews(root: string, reports: readonly string[]): string[] {
  const folder = join(root, 'review');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !(name.endsWith('.yml') && reports.includes(name.slice(0, -4))))
    .sort()
    .map(
      (name) =>
        `review/${name} corrects no report of this folder; name it after one, such as review/${reports[0] ?? 'hertfordshire-2023-07'}.yml`,
    );
}
