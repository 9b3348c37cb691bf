import { type FindingSection, findingSections } from '../../domain/finding-section.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { Problem } from '../unusable-file.ts';

/** What lists and filters show of a section, whatever report it is of. */
const shown = ({ code, one, many, role }: FindingSection) => JSON.stringify({ code, one, many, role });

/** Lists and filters put the sections of all reports together by their keys, so that a key must mean the same in every framework. */
export function checkFrameworks(frameworks: readonly Framework[]): Problem[] {
  const first = new Map<string, { id: string; section: FindingSection }>();
  const problems: Problem[] = [];
  for (const framework of frameworks) {
    for (const section of findingSections(framework)) {
      const known = first.get(section.key);
      if (!known) first.set(section.key, { id: framework.id, section });
      else if (shown(known.section) !== shown(section)) {
        const reason = `the section "${section.key}" is another in the framework ${known.id}: ${shown(known.section)}`;
        problems.push({
          path: `frameworks/${framework.id}.yml`,
          reason,
          todo: 'give it a key of its own, or the same code, words and role',
        });
      }
    }
  }
  return problems;
}
