import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../../src/content/change-content.ts';
import { projectContent } from '../../../src/content/content-folder.ts';
import { writeFrontMatter } from '../../../src/content/front-matter.ts';
import { addToLedger } from '../../../src/content/ledger-text.ts';
import { readFrameworks } from '../../../src/content/read-content-folder.ts';
import { sha256 } from '../../../src/domain/ledger/fingerprint.ts';
import type { LedgerLine } from '../../../src/domain/schemas/ledger.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import { readTagger } from '../../../src/tagging/read-tagger.ts';
import { eventsAfter } from './events-after.ts';
import { type ReportPlan, reportPlan, reportsFor } from './report-plan.ts';
import { reportText } from './report-text.ts';

/** What is to be made. Less of the same seed is a part of more of it. */
export interface Synthetic {
  /** About so many findings; whole reports are made. */
  findings: number;
  seed: number;
}

/** A report and what is known of it beyond its own text. */
const sourceFiles = (plan: ReportPlan): ContentFile[] => [
  { path: `${plan.id}/report.md`, text: reportText(plan) },
  {
    path: `${plan.id}/source.yml`,
    text: `url: ${addressOf(plan)}\npublished: "${plan.published}"\nretrieved: "2026-11-01"\nlicence: CC0-1.0\n`,
  },
];

const addressOf = ({ id }: ReportPlan) => `https://reports.example/${id}`;

const tableOfInspections = (plans: readonly ReportPlan[]): string =>
  [
    'partnership,area,outcome,start,end,published,previousEnd,next,nextWithin,nextFullWithin,url,checked',
    ...plans.map((plan) =>
      [
        ...[plan.partnership, plan.area, plan.grade, `${plan.inspected}-04`, `${plan.inspected}-08`, plan.published],
        ...['', '', '', '', addressOf(plan), 'report text'],
      ].join(','),
    ),
    '',
  ].join('\n');

/** Writes reports for ingest to take, each into a folder of its own. */
export function writeReports(folder: string, plans: readonly ReportPlan[]): void {
  for (const plan of plans) writeAll(folder, sourceFiles(plan));
}

/**
 * Writes reports of areas that are not there to `sources` in a folder, for ingest to take.
 * @returns their plans, in the order in which they were made
 */
export function writeSources(folder: string, { findings, seed }: Synthetic): ReportPlan[] {
  const plans = Array.from({ length: reportsFor(findings) }, (_, number) => reportPlan(number, seed));
  writeReports(join(folder, 'sources'), plans);
  writeAll(folder, [{ path: 'inspections.csv', text: tableOfInspections(plans) }]);
  return plans;
}

/**
 * Writes such reports and the content that ingest makes of them, by the same reading, but each file once: what a content folder of
 * the size holds after years, in the time that reading takes. With responses and follow-ups of some.
 * @returns how many findings there are
 */
export async function writeSynthetic(folder: string, wanted: Synthetic): Promise<number> {
  const plans = writeSources(folder, wanted);
  const common = { frameworks: readFrameworks(projectContent), tagger: readTagger(projectContent), inspections: [], reviews: {} };
  const ledger: LedgerLine[] = [];
  for (const plan of plans) {
    const bytes = new TextEncoder().encode(reportText(plan));
    const described = { url: addressOf(plan), published: plan.published, retrieved: '2026-11-01', licence: 'CC0-1.0' };
    const given = { file: 'report.md', sha256: sha256(bytes), wording: 'official' as const, ...described };
    const read = await readReport({ ...common, bytes, given });
    if (read.id !== plan.id) throw new Error(`synthetic report ${plan.id} was read as ${read.id}: ${JSON.stringify(read.notes)}`);
    writeAll(folder, [...read.files, ...eventsAfter(plan, read.ledger.map(({ id }) => id).sort())]);
    // One by one: a list of all of them as arguments goes beyond what a call can take.
    for (const line of read.ledger) ledger.push(line);
    const { partnership, area } = plan;
    writeAll(folder, [{ path: `partnerships/${partnership}.md`, text: writeFrontMatter({ id: partnership, name: area }, '') }]);
  }
  writeAll(folder, [{ path: 'ledger.jsonl', text: addToLedger('', ledger) }]);
  return ledger.length;
}

function writeAll(folder: string, files: readonly ContentFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
