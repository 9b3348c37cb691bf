import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a report of a content folder once more, as if it were about another area: its findings keep their words, and everything that
 * points at them points at the copies.
 * @param content the content folder
 * @param report id of the report
 * @param most copies no more findings than this, the first ones by name
 * @returns how many findings were copied
 */
export function copyReport(content: string, report: string, most: number): number {
  const area = report.replace(/-\d{4}-\d\d$/, '');
  const other = (text: string) =>
    text.replaceAll(report, `new-${report}`).replaceAll(`partnership: ${area}\n`, `partnership: new-${area}\n`);
  const name = area.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const write = (path: string, text: string) => writeFileSync(join(content, path), text);
  const read = (path: string) => readFileSync(join(content, path), 'utf8');

  const files = readdirSync(join(content, 'findings', report))
    .sort()
    .slice(0, most);
  mkdirSync(join(content, 'findings', `new-${report}`));
  for (const file of files) write(join('findings', `new-${report}`, file), other(read(join('findings', report, file))));
  write(`partnerships/new-${area}.md`, `---\nid: new-${area}\nname: New ${name}\n---\n`);
  write(`reports/new-${report}.md`, other(read(`reports/${report}.md`)));
  const ids = new Set(files.map((file) => `${report}/${file.replace('.md', '')}`));
  const lines = read('ledger.jsonl')
    .split('\n')
    .filter((line) => line && ids.has(JSON.parse(line).id));
  appendFileSync(join(content, 'ledger.jsonl'), lines.map((line) => `${other(line)}\n`).join(''));
  return files.length;
}
