import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { saidInOrder } from '../../domain/said-in-order.ts';
import { incompleteReport, noOutcome } from '../gate/refuse.ts';
import type { FullProfile } from '../profiles/profile.ts';
import { readBodies } from '../read-bodies.ts';
import { checkDates, readCover } from '../read-cover.ts';
import { readNumber } from '../read-number.ts';
import { sectionText } from '../section-text.ts';

const unread = (file: VFile, field: string, note: string) => {
  file.message(`${field} could not be read`, { source: 'followthrough', ruleId: 'unread-field' }).note = note;
};

function readFollowUp(outcomeText: string, { followUp }: FullProfile) {
  const sentences = outcomeText.split('.');
  const said = (parts: readonly RegExp[]) => sentences.map((sentence) => saidInOrder(sentence, parts)).find(Boolean);
  const number = (parts: readonly RegExp[]) => readNumber(said(parts)?.[1] ?? '') ?? null;
  return {
    monitoringWithinMonths: number(followUp.monitoringWithinMonths),
    fullWithinYears: number(followUp.fullWithinYears),
    priorityActionPlanRequired: followUp.priorityActionPlanRequired.test(outcomeText),
    strategicPlanUpdateRequested: followUp.strategicPlanUpdateRequested.test(outcomeText),
  };
}

/**
 * Reads what the report says of itself: title, dates, outcome, what must follow, responsible bodies. Dates come from the
 * cover, never from running text. Writes `file.data.report`; a field that cannot be read is left out and warned about.
 * @throws UnreadableInput where the outcome cannot be read, or a section that it demands is missing
 */
export default function remarkReadFacts() {
  return (tree: Root, file: VFile): void => {
    const { profile, sections = [], given } = file.data;
    if (profile?.kind !== 'full' || !given) throw new Error('read-facts needs file.data.given and the profile of a full inspection');
    const { partnership, title, inspection, previous, published, url } = readCover(file);
    const textOf = (key: string) => sectionText(sections, key);
    const outcomeText = textOf('outcome');
    const outcome = profile.outcomes.find(({ phrase }) => phrase.test(outcomeText))?.outcome;
    if (!outcome) throw noOutcome();
    const lacking = profile.sections.filter(
      ({ key, expectedWith }) => expectedWith === outcome && !sections.some(({ profile: found }) => found.key === key),
    );
    if (lacking.length > 0)
      throw incompleteReport(
        tree,
        lacking.map(({ title }) => title),
      );
    const followUp = readFollowUp(outcomeText, profile);
    if (followUp.fullWithinYears === null)
      unread(file, 'when the next full inspection is due', 'Compare the section "Inspection outcome" with the phrases in the profile.');
    if (outcome === 'systemic-failings' && followUp.monitoringWithinMonths === null) {
      unread(file, 'when the monitoring inspection is due', 'Compare the section "Inspection outcome" with the phrases in the profile.');
    }
    if (previous === undefined) unread(file, 'the date of the previous inspection', 'Read the first page and extend the date grammar.');
    const sentence = textOf('information')
      .split(/(?<=\.)\s+(?=\p{Lu})/u)
      .find((candidate) => profile.bodies.test(candidate) && /planning|commissioning/i.test(candidate));
    const bodies = readBodies(profile.bodies.exec(sentence ?? '')?.[1] ?? '', textOf('information'), textOf('details'));
    if (new Set(bodies.map(({ kind }) => kind)).size < 2)
      unread(file, 'the responsible bodies', 'Read the section "Information about the local area partnership".');
    file.data.report = {
      partnership,
      kind: profile.kind,
      framework: profile.id,
      title,
      inspection,
      ...(previous === undefined ? {} : { previous }),
      ...(published ? { published } : {}),
      outcome,
      ...(outcomeText ? { followUp } : {}),
      bodies,
      ...(given.pages ? { pages: given.pages } : {}),
      wording: given.wording,
      source: {
        file: given.file,
        sha256: given.sha256,
        ...(url ? { url } : {}),
        ...(given.retrieved ? { retrieved: given.retrieved } : {}),
        ...(given.licence ? { licence: given.licence } : {}),
      },
    };
    checkFacts(file, profile);
  };
}

/** Warns where facts contradict each other. */
function checkFacts(file: VFile, { yearsByOutcome }: FullProfile): void {
  const { report } = file.data;
  if (!report) return;
  const { outcome, followUp } = report;
  checkDates(file, report);
  const doubt = (message: string) => {
    file.message(message, { source: 'followthrough', ruleId: 'facts-disagree' }).note = 'Compare with the first page of the document.';
  };
  if (!outcome || !followUp) return;
  const words = outcome.replaceAll('-', ' ');
  if (followUp.fullWithinYears !== null && followUp.fullWithinYears !== yearsByOutcome[outcome]) {
    doubt(
      `the outcome “${words}” usually means a full inspection within ${yearsByOutcome[outcome]} years, the report says ${followUp.fullWithinYears}`,
    );
  }
  if ((outcome === 'systemic-failings') !== followUp.priorityActionPlanRequired) {
    doubt(`the outcome is “${words}” and a priority action plan is ${followUp.priorityActionPlanRequired ? '' : 'not '}required`);
  }
}
