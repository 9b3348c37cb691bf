import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFile } from '../import/plan-file.ts';
import type { PlanModel } from '../import/plan-model.ts';
import { project } from '../odd/check-folder.ts';
import { modelToOds } from '../sheets/model-to-ods.ts';

/** What the command said of a plan. */
export interface ImportedPlan {
  format: string;
  status: number | null;
  said: string;
}

/** XML has no way to write these at all, and a table with a zero byte is refused as no text. */
const writable = (text: string) => text.replace(/[^\P{Cc}\t\n]/gu, ' ').replaceAll('\r', '');

const rowsOf = (strings: readonly string[]) => [
  ['Ref', 'Action', 'Lead', 'By when', 'How we will know', 'Status'],
  ...strings.map((text, index) => [
    `${index + 1}`,
    index % 3 === 0 ? text : `Do this: ${text}`,
    `Head of ${text}`,
    'March 2024',
    text,
    text,
  ]),
];

async function bytesOf(format: PlanModel['format'] | 'ods', strings: readonly string[]): Promise<Uint8Array> {
  const rows = rowsOf(format === 'html' ? strings : strings.map(writable));
  if (format !== 'ods') return planFile({ name: 'hostile', format, report: '', linked: [], tables: [{ before: [], rows }] });
  const cells = rows.map((row) =>
    row.map((text) => ({ kind: 'words' as const, text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') })),
  );
  return modelToOds([{ name: 'Plan', hidden: false, cells, hiddenRows: [], filteredRows: [], hiddenColumns: [], merged: [], notes: [] }]);
}

/** Imports a plan in every format whose cells hold the strings, and whose title and source are strings too. */
export async function importPlans(
  content: string,
  folder: string,
  partnership: string,
  strings: readonly string[],
): Promise<ImportedPlan[]> {
  const imported: ImportedPlan[] = [];
  for (const [index, format] of (['csv', 'xlsx', 'ods', 'docx', 'html', 'pdf'] as const).entries()) {
    const plan = join(folder, `plan.${format}`);
    writeFileSync(plan, await bytesOf(format, strings));
    const words = (strings[index * 15] ?? 'x').replaceAll('\0', '');
    const facts = [
      '--date',
      '2024-03',
      '--url',
      'https://council.example/plan',
      `--title=${words}`,
      `--source=${words}`,
      '--read',
      '2024-03-01',
    ];
    const args = [plan, '--partnership', partnership, '--content', content, '--slug', `plan-${format}`, ...facts];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], { cwd: project, encoding: 'utf8' });
    imported.push({ format, status, said: `${stdout}${stderr}` });
  }
  return imported;
}
