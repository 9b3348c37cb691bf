import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../front-matter.ts';
import type { Standing } from '../ledger/issue-ids.ts';
import type { Finding } from '../schemas/finding.ts';
import { findingText } from './tagging/finding-text.ts';

/** Findings as they stand in a content folder, of one partnership or of all. */
export function standingFindings(root: string, partnership?: string): Standing[] {
  const folder = join(root, 'findings');
  if (!existsSync(folder)) return [];
  const reports = readdirSync(folder).filter((name) => !partnership || name.slice(0, -'-2023-07'.length) === partnership);
  return reports.flatMap((report) =>
    readdirSync(join(folder, report))
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const { data, body } = readFrontMatter(readFileSync(join(folder, report, name), 'utf8'));
        const { id, number, position = number } = data as Finding;
        return { id, position, text: findingText(body) };
      }),
  );
}
