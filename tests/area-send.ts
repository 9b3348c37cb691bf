import { projectContent } from '../src/content/content-folder.ts';
import { readFrameworks } from '../src/content/read-content-folder.ts';
import { readOtherKinds } from '../src/content/read-other-kinds.ts';
import { type FindingSection, findingSections, sectionsByWeight } from '../src/domain/finding-section.ts';
import { mustHave } from '../src/domain/must-have.ts';
import { verdictWordsOf } from '../src/ingest/verdict/verdict-words.ts';
import { referenceFinder } from '../src/plans/references.ts';

/** The kinds of report that the project itself knows. */
export const frameworks = readFrameworks(projectContent);

/** The kinds of document that the project refuses by name. */
export const otherKinds = readOtherKinds(projectContent);

const areaSend = frameworks.filter(({ id }) => id === 'area-send-2023');

/** What must follow an area SEND report. */
export const dueRules = areaSend.flatMap((framework) => framework.due);

/** What plans call the recommendations of an area SEND report. */
export const findReferences = referenceFinder(sectionsByWeight(areaSend).filter(({ role }) => role === 'recommendation'));

/** The words in which a monitoring report gives its verdict. */
export const verdictWords = verdictWordsOf(
  mustHave(frameworks.find(({ id }) => id === 'area-send-monitoring-2025')?.verdicts, 'verdicts of monitoring reports'),
);

/** A section of area SEND reports, by its key. */
export function sectionAt(key: string): FindingSection {
  const found = areaSend.flatMap(findingSections).find((section) => section.key === key);
  if (!found) throw new Error(`area SEND reports have no section ${key}`);
  return found;
}
