import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { DayRange } from '../../schemas/dates.ts';
import type { Profile } from '../profiles/profile.ts';
import { readBodies } from '../read-bodies.ts';
import { readDateRanges } from '../read-dates.ts';
import { readNumber } from '../read-number.ts';
import { partnershipOf, rowOf } from '../which-inspection.ts';

const unread = (file: VFile, field: string, note: string) => {
  file.message(`${field} could not be read`, { source: 'followthrough', ruleId: 'unread-field' }).note = note;
};

/** The previous inspection: its dates, null where the report says there was none, undefined where it could not be read. */
function readPrevious(cover: string, profile: Profile): DayRange | null | undefined {
  const at = profile.previousDates.exec(cover);
  if (!at) return undefined;
  const rest = cover.slice(at.index + at[0].length);
  const ranges = readDateRanges(rest);
  // Where a sentence names an inspection and a later revisit, the latest is the previous one.
  if (ranges.length > 0) return ranges.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  return profile.noPrevious.test(rest) ? null : undefined;
}

function readFollowUp(outcomeText: string, { followUp }: Profile) {
  const number = (pattern: RegExp) => readNumber(pattern.exec(outcomeText)?.[1] ?? '') ?? null;
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
 */
export default function remarkReadFacts() {
  return (_tree: unknown, file: VFile): void => {
    const { profile, cover = '', sections = [], given, inspections = [] } = file.data;
    if (!profile || !given) throw new Error('read-facts needs file.data.profile and file.data.given');
    const textOf = (key: string) =>
      sections
        .filter(({ profile: { key: found } }) => found === key)
        .flatMap(({ nodes }) => nodes.map((node) => plainText(node)))
        .join(' ');
    const title = profile.title.exec(cover);
    const name = title?.groups?.['name'];
    if (!title || !name) {
      file.fail(
        'this is not a report of an area inspection: its first page does not say "Area SEND inspection of … Local Area Partnership"',
        {
          source: 'followthrough',
          ruleId: 'not-a-report',
        },
      );
    }
    const at = profile.inspectionDates.exec(cover);
    const inspection = at ? readDateRanges(cover.slice(at.index + at[0].length))[0] : undefined;
    if (!inspection) {
      file.fail('the dates of the inspection could not be read from the first page', { source: 'followthrough', ruleId: 'no-dates' });
    }
    const outcomeText = textOf('outcome');
    const outcome = profile.outcomes.find(({ phrase }) => phrase.test(outcomeText))?.outcome;
    if (!outcome) unread(file, 'the outcome', 'Compare the section "Inspection outcome" with the phrases in the profile.');
    const followUp = readFollowUp(outcomeText, profile);
    if (followUp.fullWithinYears === null)
      unread(file, 'when the next full inspection is due', 'Compare the section "Inspection outcome" with the phrases in the profile.');
    if (outcome === 'systemic-failings' && followUp.monitoringWithinMonths === null) {
      unread(file, 'when the monitoring inspection is due', 'Compare the section "Inspection outcome" with the phrases in the profile.');
    }
    const previous = readPrevious(cover, profile);
    if (previous === undefined) unread(file, 'the date of the previous inspection', 'Read the first page and extend the date grammar.');
    const sentence = textOf('information')
      .split(/(?<=\.)\s+(?=\p{Lu})/u)
      .find((candidate) => profile.bodies.test(candidate) && /planning|commissioning/i.test(candidate));
    const bodies = readBodies(profile.bodies.exec(sentence ?? '')?.[1] ?? '', textOf('information'), textOf('details'));
    if (new Set(bodies.map(({ kind }) => kind)).size < 2)
      unread(file, 'the responsible bodies', 'Read the section "Information about the local area partnership".');
    const partnership = given.partnership ?? partnershipOf(name, inspections);
    const row = rowOf(partnership, inspection.start, given.published, inspections);
    const published = given.published ?? row?.published;
    const url = given.url ?? row?.url;
    file.data.report = {
      partnership,
      kind: profile.kind,
      framework: profile.id,
      title: title[0].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      inspection,
      ...(previous === undefined ? {} : { previous }),
      ...(published ? { published } : {}),
      ...(outcome ? { outcome } : {}),
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
function checkFacts(file: VFile, { yearsByOutcome }: Profile): void {
  const { report } = file.data;
  if (!report) return;
  const { outcome, followUp, inspection, previous, published } = report;
  const doubt = (message: string) => {
    file.message(message, { source: 'followthrough', ruleId: 'facts-disagree' }).note = 'Compare with the first page of the document.';
  };
  const ordered = [previous?.end, inspection.start, inspection.end, published].filter((date) => date !== undefined);
  if (ordered.some((date, index) => index > 0 && date < (ordered[index - 1] ?? ''))) {
    doubt(`the dates are out of order: ${ordered.join(', ')}`);
  }
  if (!outcome || !followUp) return;
  if (followUp.fullWithinYears !== null && followUp.fullWithinYears !== yearsByOutcome[outcome]) {
    doubt(
      `the outcome ${outcome} usually means a full inspection within ${yearsByOutcome[outcome]} years, the report says ${followUp.fullWithinYears}`,
    );
  }
  if ((outcome === 'systemic-failings') !== followUp.priorityActionPlanRequired) {
    doubt(`the outcome is ${outcome} and a priority action plan is ${followUp.priorityActionPlanRequired ? '' : 'not '}required`);
  }
}
