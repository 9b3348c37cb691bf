import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { onOneLine } from '../domain/text/run-together.ts';
import { noJudgement } from './gate/refuse.ts';
import type { ReportSection } from './pipeline-data.ts';
import type { Profile, ProfileJudgement } from './profile.ts';
import { rowsOf } from './rows-of.ts';
import { sectionText } from './section-text.ts';

type Grade = ProfileJudgement['grades'][number];

/** A judgement of a report: its name, as printed where a table names it, and its grade. */
export interface ReadJudgement {
  judgement: ProfileJudgement;
  label: string;
  grade: Grade;
}

const gradeOf = (words: string | undefined, { grades }: ProfileJudgement): Grade | undefined =>
  words === undefined ? undefined : grades.find(({ fits }) => fits.test(words));

/** A number before the name of a judgement, such as `2.1`. */
const outlineNumber = /^\d+(?:\.\d+)*\.?\s+/;

/** The row of a table that a judgement is in: what it is called there, and the words beside it. */
function rowIn(sections: readonly ReportSection[], { section, row }: ProfileJudgement): { label: string; words: string } | undefined {
  const nodes = sections.filter(({ profile }) => profile.key === section).flatMap((one) => one.nodes);
  for (const { left, nodes: beside } of rowsOf(nodes, () => false).rows) {
    const label = onOneLine(left ?? '').replace(outlineNumber, '');
    if (row?.test(label)) return { label, words: onOneLine(beside.map((node) => plainText(node)).join(' ')) };
  }
  return undefined;
}

/** The words of a grade in the text of a section, or else in its heading. */
function wordsIn(sections: ReportSection[], { section, sentence }: ProfileJudgement): string | undefined {
  const text = sectionText(sections, section);
  const heading = sections.find(({ profile }) => profile.key === section)?.heading ?? '';
  return sentence ? (sentence.exec(text) ?? sentence.exec(onOneLine(heading)))?.[1] : text;
}

/**
 * The judgements of a report, in the framework's order.
 * @throws UnreadableInput where the grade of one that every report gives cannot be read, or a row has no grade of the scale
 */
export function judgementsIn(sections: ReportSection[], profile: Profile): ReadJudgement[] {
  return profile.judgements.flatMap((judgement): ReadJudgement[] => {
    const found = judgement.row ? rowIn(sections, judgement) : undefined;
    if (judgement.row && !found && judgement.optional) return [];
    const grade = gradeOf(judgement.row ? found?.words : wordsIn(sections, judgement), judgement);
    const title = profile.sections.find(({ key }) => key === judgement.section)?.title ?? judgement.section;
    if (!grade) throw noJudgement(judgement.label, title);
    return [{ judgement, label: found?.label ?? judgement.label, grade }];
  });
}

/** Warns where the heading of a section repeats a judgement with another grade. */
export function checkHeading(file: VFile, sections: readonly ReportSection[], judgement: ProfileJudgement, grade: Grade): void {
  const section = sections.find(({ profile }) => profile.key === judgement.repeatedBy);
  const words = section?.profile.heading?.exec(onOneLine(section.heading).toLowerCase())?.groups?.['grade'];
  const repeated = gradeOf(words, judgement);
  if (!words || repeated?.value === grade.value) return;
  file.message(`the table gives “${judgement.label}” the grade “${grade.long}”, and the heading of its section says “${words}”`, {
    source: 'followthrough',
    ruleId: 'facts-disagree',
  }).note = 'Compare with the document.';
}
