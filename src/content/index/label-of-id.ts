import type { ContentValues } from '../../domain/content-values.ts';
import { findingIdParts } from '../../domain/finding-id.ts';
import { findingLabel } from '../../domain/words/finding-label.ts';
import { sectionFinder } from '../section-finder.ts';

/**
 * Makes the function that says what a page calls a finding of which it knows the id alone: "Priority action 1". Where no framework
 * has its code, the id has to do.
 */
export function labelsOfIds({ frameworks, reports }: Pick<ContentValues, 'frameworks' | 'reports'>): (id: string) => string {
  const find = sectionFinder(frameworks, reports, 'code');
  return (id) => {
    const { report, prefix, number } = findingIdParts(id);
    const at = find(report, prefix);
    return at ? findingLabel({ at, number }) : id;
  };
}
