import type { Heading, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { type FindingIdParts, findingIdParts, makeFindingCode, makeFindingId } from '../../domain/finding-id.ts';
import { historiesOf } from '../../domain/ledger/history-of.ts';
import { isReportOn, makeReportId } from '../../domain/report-id.ts';
import type { SpeaksTo } from '../../domain/schemas/event.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { partOf } from '../heading-of.ts';
import type { ReportSection } from '../pipeline-data.ts';
import type { Profile } from '../profile.ts';
import { type Cover, checkDates, readCover } from '../read-cover.ts';
import { readNumber } from '../read-number.ts';
import { sectionText } from '../section-text.ts';
import { readVerdict } from '../verdict/read-verdict.ts';

const warn = (file: VFile, ruleId: string, message: string) => {
  file.message(message, { source: 'followthrough', ruleId }).note =
    'Compare with the document and with the report of the previous inspection.';
};

const heading = (depth: Heading['depth'], value: string): Heading => ({ type: 'heading', depth, children: [{ type: 'text', value }] });

/**
 * The report whose recommendations were monitored: the area's most recent earlier one.
 * @param form the form of such reports' ids
 */
function monitoredReport(
  recommendations: readonly FindingIdParts[],
  { partnership, inspection }: Pick<Cover, 'partnership' | 'inspection'>,
  form: string,
): string | undefined {
  const own = makeReportId(partnership, inspection.start, form);
  const reports = new Set(
    recommendations.map(({ report }) => report).filter((report) => isReportOn(partnership, report, [form]) && report < own),
  );
  return [...reports].sort().at(-1);
}

/** The number in the heading of a recommendation, or its place among the recommendations where the heading has none. */
function numberOf({ profile, heading: printed }: ReportSection, place: number): number {
  const group = profile.heading?.exec(printed.toLowerCase())?.groups?.['number'];
  return (group ? readNumber(group) : undefined) ?? place;
}

/** A section's heading and blocks, with the profile's parts as subheadings. */
function blocksOf({ heading: printed, nodes }: ReportSection, profile: Profile): RootContent[] {
  return [
    heading(2, printed),
    ...nodes.map((node) => {
      const part = partOf(plainText(node), profile);
      return part ? heading(3, part) : node;
    }),
  ];
}

/**
 * Reads a monitoring report: the overall verdict, and what it says about each recommendation of the previous inspection.
 * Writes `file.data.followUp`.
 */
export default function remarkReadMonitoring() {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const { profile, sections = [], given, recordOf } = file.data;
    if (!profile?.monitoring || !given || !recordOf)
      throw new Error('read-monitoring needs file.data.given, recordOf and the profile of a monitoring inspection');
    const { code, verdicts } = profile.monitoring;
    const cover = readCover(file);
    const { partnership, title, inspection, published, url } = cover;
    const { ledger } = await recordOf(partnership);
    const recommendations = [...historiesOf(ledger).values()]
      .filter(({ retired }) => !retired)
      .map(({ id }) => findingIdParts(id))
      .filter(({ prefix }) => prefix === code);
    const report = monitoredReport(recommendations, cover, profile.framework.reportId);
    if (!report) {
      const reason = `this is a monitoring inspection of ${partnership}, but there is no earlier report here with ${verdicts.many}`;
      file.fail(reason, { source: 'followthrough', ruleId: 'no-initial-report' });
    }
    if (!url || !given.retrieved) {
      const reason =
        'a monitoring report becomes a follow-up, which must name its source: give url and retrieved in a source.yml beside it';
      file.fail(reason, { source: 'followthrough', ruleId: 'no-source' });
    }
    const numbers = recommendations.filter((action) => action.report === report).map(({ number }) => number);
    const { judgement, areas: judged } = readVerdict(sectionText(sections, verdicts.section), numbers, verdicts);
    if (!judgement) warn(file, 'unread-field', 'the verdict could not be read with certainty, so none is recorded');
    checkDates(file, cover);

    const areas = sections.filter(({ profile: section }) => section.repeats);
    const idOf = (number: number) => makeFindingId(report, makeFindingCode(code, number));
    const judgementOn = (number: number) => {
      const own = judged.get(number);
      return own ? { judgement: own } : {};
    };
    const speaksTo: SpeaksTo[] = [];
    for (const [index, area] of areas.entries()) {
      const number = numberOf(area, index + 1);
      const finding = idOf(number);
      if (!numbers.includes(number)) {
        warn(file, 'unknown-finding', `"${area.heading}" is about ${finding}, which was never issued`);
        continue;
      }
      speaksTo.push({ finding, asCalled: area.heading, inferred: false, ...judgementOn(number) });
    }
    if (areas.length === 0) {
      warn(
        file,
        'missing-section',
        `none of its headings has the number of one of the ${verdicts.many}, so what it says about each could not be separated`,
      );
      for (const [number] of [...judged].sort(([a], [b]) => a - b)) {
        const finding = idOf(number);
        if (numbers.includes(number)) speaksTo.push({ finding, inferred: false, ...judgementOn(number) });
        else warn(file, 'unknown-finding', `the verdict names ${finding}, which was never issued`);
      }
    }
    for (const id of areas.length > 0 ? numbers.map(idOf) : []) {
      if (!speaksTo.some(({ finding }) => finding === id)) warn(file, 'missing-section', `nothing in it is about ${id}`);
    }
    const verdict = judgement ? verdicts.said[judgement] : 'the verdict could not be read';
    const monitored = areas.length || numbers.length;
    file.data.followUp = {
      id: `${partnership}/monitoring-${inspection.start.slice(0, 7)}`,
      event: {
        kind: 'monitoring-outcome',
        partnership,
        report,
        title: `Monitoring inspection: ${verdict}`,
        date: published ?? inspection.end,
        ...(published ? {} : { dateNote: 'The last day of the inspection; the day of publication is not known here.' }),
        speaker: 'inspectors',
        summary: `Inspectors monitored ${monitored} ${monitored === 1 ? verdicts.one : verdicts.many}. Their verdict: ${verdict}.`,
        figures: [],
        speaksTo,
        sources: [
          {
            url,
            title: `${listInWords(profile.framework.publishers)}, ${title}`,
            kind: 'report',
            ...(given.archived ? { archived: given.archived } : {}),
            read: given.retrieved,
          },
        ],
        ...(judgement ? { judgement } : {}),
        wording: given.wording,
        readBy: { profile: profile.id, checked: profile.framework.checkedAgainstPublished },
      },
      body: sections.filter(({ profile: section }) => section.layout !== 'skip').flatMap((section) => blocksOf(section, profile)),
    };
  };
}
