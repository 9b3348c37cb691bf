import type { ContentValues } from '../../domain/content-values.ts';
import { findingSections } from '../../domain/finding-section.ts';
import { findingLabel } from '../../domain/words/finding-label.ts';

/**
 * Makes the function that says what a page calls a finding of which it knows the id alone: "Priority action 1". Of a report that is
 * here no longer, the first framework that has the code says so; without one, the id has to do.
 */
export function labelsOfIds({ frameworks, reports }: Pick<ContentValues, 'frameworks' | 'reports'>): (id: string) => string {
  const byCode = new Map(frameworks.map((one) => [one.id, new Map(findingSections(one).map((section) => [section.code, section]))]));
  const frameworkOf = new Map(reports.map(({ id, framework }) => [id, framework]));
  return (id) => {
    const [report = '', code = ''] = id.split('/');
    const [prefix = '', number] = code.split('-');
    const own = byCode.get(frameworkOf.get(report) ?? '');
    const at = own ? own.get(prefix) : [...byCode.values()].map((sections) => sections.get(prefix)).find(Boolean);
    return at ? findingLabel({ at, number: Number(number) }) : id;
  };
}
