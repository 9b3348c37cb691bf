import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { saidInOrder } from '../../domain/said-in-order.ts';
import type { Body, FollowUpDue, Outcome, Report } from '../../domain/schemas/report.ts';
import { incompleteReport } from '../gate/refuse.ts';
import type { ReportSection } from '../pipeline-data.ts';
import type { Profile } from '../profile.ts';
import { readBodies } from '../read-bodies.ts';
import { checkDates, readCover } from '../read-cover.ts';
import { checkHeading, judgementsIn, type ReadJudgement } from '../read-judgements.ts';
import { readNumber } from '../read-number.ts';
import { sectionText } from '../section-text.ts';

type ReadGrade = ReadJudgement['grade'];

const warnUnread = (file: VFile, field: string, note: string) => {
  file.message(`${field} could not be read`, { source: 'followthrough', ruleId: 'unread-field' }).note = note;
};

function readFollowUp(text: string, followUp: NonNullable<Profile['followUp']>): FollowUpDue {
  const sentences = text.split('.');
  const said = (parts: readonly RegExp[]) => sentences.map((sentence) => saidInOrder(sentence, parts)).find(Boolean);
  const number = (parts: readonly RegExp[]) => {
    const words = said(parts)?.[1];
    return words === undefined ? null : (readNumber(words) ?? null);
  };
  return {
    monitoringWithinMonths: number(followUp.monitoringWithinMonths),
    fullWithinYears: number(followUp.fullWithinYears),
    priorityActionPlanRequired: followUp.priorityActionPlanRequired.test(text),
    strategicPlanUpdateRequested: followUp.strategicPlanUpdateRequested.test(text),
  };
}

/** The bodies that a report names as responsible; warns where either kind of body is missing. */
function bodiesIn(sections: ReportSection[], { bodies, sections: known }: Profile, file: VFile): Body[] {
  if (!bodies) return [];
  const information = sectionText(sections, bodies.section);
  const sentence = information
    .split(/(?<=\.)\s+(?=\p{Lu})/u)
    .find((candidate) => bodies.sentence.test(candidate) && bodies.about.test(candidate));
  const details = bodies.details ? sectionText(sections, bodies.details) : '';
  const named = sentence && bodies.sentence.exec(sentence)?.[1];
  const found = readBodies(named, information, details);
  const title = known.find(({ key }) => key === bodies.section)?.title;
  if (new Set(found.map(({ kind }) => kind)).size < 2) warnUnread(file, 'the responsible bodies', `Read the section "${title}".`);
  return found;
}

/**
 * Reads the facts about the inspection: title, dates, judgements, what must follow, responsible bodies. Dates come from the cover,
 * never from running text. Writes `file.data.report`; any other field that cannot be read is left out, with a warning.
 * @throws UnreadableInput where a judgement cannot be read, or a section that its grade requires is missing
 */
export default function remarkReadFacts() {
  return (tree: Root, file: VFile): void => {
    const { profile, sections = [], given } = file.data;
    if (profile?.kind !== 'full' || !given) throw new Error('read-facts needs file.data.given and the framework of a full inspection');
    const { partnership, title, inspection, previous, published, url } = readCover(file);
    const titleOf = (key: string) => profile.sections.find((section) => section.key === key)?.title ?? key;
    const judged = judgementsIn(sections, profile);
    for (const { judgement, grade } of judged) checkHeading(file, sections, judgement, grade);
    const grades = new Set(judged.map(({ grade }) => grade.value));
    const missing = profile.sections.filter(
      ({ key, expectedWith }) => expectedWith && grades.has(expectedWith) && !sections.some(({ profile: found }) => found.key === key),
    );
    if (missing.length > 0)
      throw incompleteReport(
        tree,
        missing.map(({ title }) => title),
        file.data.otherKinds,
      );
    const [first] = judged;
    const stated = first ? sectionText(sections, first.judgement.section) : '';
    const followUp = profile.followUp && first && stated ? readFollowUp(stated, profile.followUp) : undefined;
    if (followUp && first) {
      const compare = `Compare the section "${titleOf(first.judgement.section)}" with the phrases in the framework.`;
      if (followUp.fullWithinYears === null) warnUnread(file, 'when the next full inspection is due', compare);
      if (first.grade.requires?.monitoring && followUp.monitoringWithinMonths === null)
        warnUnread(file, 'when the monitoring inspection is due', compare);
    }
    if (previous === undefined && profile.previousDates)
      warnUnread(file, 'the date of the previous inspection', 'Read the first page and extend the date patterns of the framework.');
    const outcome = judged.find(({ judgement }) => judgement.key === 'outcome')?.grade.value as Outcome | undefined;
    file.data.report = {
      partnership,
      kind: profile.kind,
      framework: profile.id,
      title,
      inspection,
      ...(previous === undefined ? {} : { previous }),
      ...(published ? { published } : {}),
      ...(outcome ? { outcome } : {}),
      ...(outcome && judged.length === 1
        ? {}
        : { judgements: judged.map(({ judgement: { key }, label, grade }) => ({ key, label, grade: grade.value })) }),
      ...(followUp ? { followUp } : {}),
      bodies: bodiesIn(sections, profile, file),
      ...(given.pages ? { pages: given.pages } : {}),
      wording: given.wording,
      source: {
        file: given.file,
        sha256: given.sha256,
        ...(url ? { url } : {}),
        ...(given.archived ? { archived: given.archived } : {}),
        ...(given.retrieved ? { retrieved: given.retrieved } : {}),
        ...(given.licence ? { licence: given.licence } : {}),
      },
    };
    checkDates(file, file.data.report);
    if (followUp && first) checkFollowUp(file, followUp, first.grade);
  };
}

/** Warns where the follow-up that the report states is not the usual one for the grade. */
function checkFollowUp(
  file: VFile,
  followUp: NonNullable<Report['followUp']>,
  { value, nextFullWithinYears: usual, requires }: ReadGrade,
): void {
  const warn = (message: string) => {
    file.message(message, { source: 'followthrough', ruleId: 'facts-disagree' }).note = 'Compare with the first page of the document.';
  };
  const words = value.replaceAll('-', ' ');
  const { fullWithinYears, priorityActionPlanRequired } = followUp;
  if (fullWithinYears !== null && usual && fullWithinYears !== usual) {
    warn(`the outcome “${words}” usually means a full inspection within ${usual} years, but the report says ${fullWithinYears}`);
  }
  if ((requires?.plan ?? false) !== priorityActionPlanRequired) {
    warn(`the outcome is “${words}”, but a priority action plan is ${priorityActionPlanRequired ? '' : 'not '}required`);
  }
}
