import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify as csvText } from 'csv-stringify/sync';
import { stringify } from 'yaml';
import { printToPdf } from '../../scripts/bench/print-to-pdf.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { writeFrontMatter } from '../../src/content/front-matter.ts';
import { readLedgerFile } from '../../src/content/read-ledger-file.ts';
import type { SameReport } from '../five-formats/same-report.ts';
import { toDocx } from '../five-formats/to-docx.ts';
import { toHtml } from '../five-formats/to-html.ts';
import { toMarkdown } from '../five-formats/to-markdown.ts';
import { toText } from '../five-formats/to-text.ts';
import type { OddCase, OddFile, Spelling } from './odd-case.ts';

/** XML has no way to write these at all. */
const withoutControls = (model: SameReport): SameReport =>
  JSON.parse(
    JSON.stringify(model, (_, value) => (typeof value === 'string' ? value.replace(/[^\P{C}\t\p{Cf}]|[\uFFFE\uFFFF]/gu, ' ') : value)),
  );

/** A report whose texts are words in HTML, and no tags. */
const escaped = (model: SameReport): SameReport =>
  JSON.parse(
    JSON.stringify(model, (_, value) => (typeof value === 'string' ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : value)),
  );

const formats = {
  md: toMarkdown,
  html: toHtml,
  txt: toText,
  docx: (model: SameReport) => toDocx(withoutControls(model)),
  pdf: (model: SameReport) => printToPdf(toHtml(escaped(model))),
};

const spelt: Record<Spelling, (text: string) => string> = {
  plain: (text) => text,
  windows: (text) => text.replaceAll('\n', '\r\n'),
  marked: (text) => `\uFEFF${text}`,
  tabs: (text) => text.replace('---\n', '---\t\n'),
};

const columns = [
  'partnership',
  'area',
  'outcome',
  'start',
  'end',
  'published',
  'previousEnd',
  'next',
  'nextWithin',
  'nextFullWithin',
  'url',
  'checked',
];

/** What became of cases when they were written. */
export interface WrittenCases {
  /** Cases whose report was not taken, with what ingest said. */
  refused: { id: string; reason: string }[];
  findings: number;
}

/** Writes cases as one content folder; reports are ingested, so that findings and ledger are as the project makes them. */
export async function writeCases(root: string, cases: readonly OddCase[]): Promise<WrittenCases> {
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const entry = (path: string, { data, body, spelling }: OddFile) => write(`${path}.md`, spelt[spelling](writeFrontMatter(data, body)));

  for (const one of cases) {
    entry(`partnerships/${one.id}`, one.partnership);
    if (one.theme) entry(`themes/${one.theme.data['id']}`, one.theme);
  }
  write(
    'inspections.csv',
    csvText(
      cases.flatMap(({ inspections }) => inspections),
      { header: true, columns },
    ),
  );
  cpSync(join(projectContent, 'tagger'), join(root, 'tagger'), { recursive: true });

  const refused = new Map<string, string>();
  const sources = async (second: boolean) => {
    for (const { id, report } of cases) {
      const model = second ? report?.second : report?.model;
      if (!report || !model || refused.has(id)) continue;
      const file = `report.${report.format}`;
      write(`sources/${id}/${file}`, await formats[report.format](model));
      write(`sources/${id}/source.yml`, stringify(report.source));
      write(`sources/${id}/manifest.json`, JSON.stringify([{ file, partnership: id }]));
    }
    for (const [id, reason] of ingest(root)) {
      refused.set(id, reason);
      rmSync(join(root, 'sources', id), { recursive: true, force: true });
    }
  };
  await sources(false);
  const firstRefused = new Map(refused);
  await sources(true);
  for (const id of refused.keys()) if (!firstRefused.has(id)) await restore(cases, id, write);
  ingest(root);
  for (const one of cases) writeReview(one, root, write);
  ingest(root);

  for (const one of cases) writeEvents(one, root, write, entry);
  return {
    refused: [...firstRefused].map(([id, reason]) => ({ id, reason })),
    findings: new Set(readLedgerFile(root).map(({ id }) => id)).size,
  };
}

/** Brings back the first wording of a report whose second one was not taken. */
async function restore(cases: readonly OddCase[], id: string, write: (path: string, text: string | Uint8Array) => void): Promise<void> {
  const report = cases.find((one) => one.id === id)?.report;
  if (!report) return;
  const file = `report.${report.format}`;
  write(`sources/${id}/${file}`, await formats[report.format](report.model));
  write(`sources/${id}/source.yml`, stringify(report.source));
  write(`sources/${id}/manifest.json`, JSON.stringify([{ file, partnership: id }]));
}

/** Ingests the sources of a folder. @returns the cases that were not taken, and why */
function ingest(root: string): Map<string, string> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/ingest.ts', '--content', root, '--replace', '--json', join(root, 'sources')],
    { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`ingest: ${stdout.slice(0, 2000)} ${stderr.slice(0, 2000)}`);
  const { outcomes, refused = [] } = JSON.parse(stdout) as {
    outcomes: { path: string; state: string; notes: { reason: string }[] }[];
    refused?: { path: string; reason: string }[];
  };
  const idIn = (path: string) => path.split('/').at(-2) ?? path;
  return new Map([
    ...outcomes
      .filter(({ state }) => state === 'refused')
      .map(({ path, notes }) => [idIn(path), notes.map(({ reason }) => reason).join('; ')] as const),
    ...refused.map(({ path, reason }) => [idIn(path), reason] as const),
  ]);
}

const reportOf = (root: string, { id }: OddCase) =>
  readLedgerFile(root)
    .map((line) => line.id.split('/')[0] ?? '')
    .find((report) => report.replace(/-\d{4}-\d{2}$/, '') === id);

const findingsOf = (root: string, report: string) =>
  [...new Set(readLedgerFile(root).map(({ id }) => id))].filter((id) => id.startsWith(`${report}/`));

function writeReview(one: OddCase, root: string, write: (path: string, text: string) => void): void {
  const report = reportOf(root, one);
  if (!report || one.reasons.length === 0) return;
  const findings = findingsOf(root, report).filter((id) => existsSync(join(root, 'findings', `${id}.md`)));
  if (findings.length === 0) return;
  const corrections = one.reasons.map(({ finding, reason, polarity, theme }) => ({
    finding: findings[finding % findings.length]?.split('/')[1],
    reason,
    ...(polarity ? { polarity } : {}),
    ...(theme === 'add' ? { addThemes: ['travel'] } : theme === 'remove' ? { removeThemes: ['travel'] } : {}),
  }));
  write(`review/${report}.yml`, stringify({ corrections }));
}

function writeEvents(
  one: OddCase,
  root: string,
  write: (path: string, text: string) => void,
  entry: (path: string, file: OddFile) => void,
): void {
  const started = one.inspections.find(({ start }) => start);
  const report = reportOf(root, one) ?? (started ? `${one.id}-${started['start']?.slice(0, 7)}` : undefined);
  if (!report) return;
  const findings = findingsOf(root, report);
  const named = (places: unknown) =>
    findings.length === 0 || !Array.isArray(places) ? [] : places.map((place) => findings[Number(place) % findings.length]);
  for (const { track, slug, speaksTo, data, body, spelling } of one.events) {
    const links = findings.length === 0 ? [] : speaksTo.map((link) => ({ ...link, finding: named([link['finding']])[0] }));
    const actions = data['actions'] as Record<string, unknown>[] | undefined;
    const whole = {
      ...data,
      partnership: one.id,
      report,
      speaksTo: links,
      ...(actions
        ? {
            actions: actions.map(({ speaksTo: of, inferred, ...rest }) => ({
              ...rest,
              speaksTo: named(of),
              ...(inferred ? { inferred: named(inferred) } : {}),
            })),
          }
        : {}),
    };
    entry(`${track}s/${one.id}/${slug}`, { data: whole, body, spelling });
    const first = actions?.[0];
    if (track === 'response' && first && findings[0]) {
      const proposals = [{ action: 1, text: String(first['text']), finding: findings[0], score: 0, words: [String(data['title'])] }];
      write(`links/${one.id}/${slug}.yml`, stringify({ response: `${one.id}/${slug}`, proposals }));
    }
  }
}
