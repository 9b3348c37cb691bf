import { join } from 'node:path';
import type { FindingEntry, ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { namesIn } from '../content-folder.ts';
import { collectProblems } from '../every-problem.ts';
import { readReview, reportOfReview } from '../read-reviews.ts';
import type { Problem } from '../unusable-file.ts';

/** What corrections name. */
export interface Corrected {
  reports: readonly Pick<ReportEntry, 'id'>[];
  findings: readonly Pick<FindingEntry, 'report' | 'code'>[];
  themes: readonly Pick<ThemeEntry, 'id'>[];
}

/** Every file of corrections that cannot be read, whose report is not there, or that names a finding or a theme that is not there. */
export function checkReviews(root: string, { reports, findings, themes }: Corrected): Problem[] {
  const folder = join(root, 'review');
  const reportIds = new Set(reports.map(({ id }) => id));
  const themeIds = new Set(themes.map(({ id }) => id));
  const example = `review/${reports[0]?.id ?? 'hertfordshire-2023-07'}.yml`;
  return collectProblems(namesIn(folder).sort(), (name): Problem[] => {
    const path = join(folder, name);
    const report = reportOfReview(name);
    if (!name.endsWith('.yml') || !reportIds.has(report))
      return [{ path, reason: 'this file corrects no report of this folder', todo: `name it after one, such as ${example}` }];
    const { review, lineOf } = readReview(path);
    const codes = new Set(findings.filter((finding) => finding.report === report).map(({ code }) => code));
    return review.corrections.flatMap(({ finding, addThemes }, index) => {
      const wrong = (reason: string, ...field: PropertyKey[]): Problem => ({
        path,
        line: lineOf(['corrections', index, ...field]),
        reason,
        todo: 'correct or delete the entry',
      });
      const unknown = addThemes.flatMap((theme, at) => (themeIds.has(theme) ? [] : wrong(`there is no theme "${theme}"`, 'addThemes', at)));
      return codes.has(finding) ? unknown : [wrong(`the report has no finding ${finding}`, 'finding'), ...unknown];
    });
  });
}
