import type { ContentValues } from '../src/domain/content-values.ts';
import { mustHave } from '../src/domain/must-have.ts';
import { outcomeFramework } from '../src/domain/outcome-framework.ts';

/** Content with the reports of the kind that has an outcome alone, and the themes that hold for it, as on a site of one kind. */
export function ofOneKind(content: ContentValues): ContentValues {
  const { id } = mustHave(outcomeFramework(content.frameworks), 'framework with an outcome');
  const reports = content.reports.filter(({ framework }) => framework === id);
  const kept = new Set(reports.map((report) => report.id));
  const themes = content.themes.filter(({ frameworks }) => frameworks?.includes(id) ?? true);
  return { ...content, reports, themes, findings: content.findings.filter(({ report }) => kept.has(report)) };
}
