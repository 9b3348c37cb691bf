/** A file of a content folder that is broken, and what is said of it. */
export interface BrokenFile {
  name: string;
  /** Below the content folder. */
  path: string;
  /** The broken text, made from the whole one. */
  broken: (whole: string) => string;
  /** File and line, what is wrong, and what to do. */
  says: RegExp;
}

/** Lines of a text with one of them changed. */
const withLine = (text: string, number: number, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line, index) => (index === number - 1 ? change(line) : line))
    .join('\n');
const conflict = (line: string) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> other`;

const ledger = 'ledger.jsonl';
const table = 'inspections.csv';
const review = 'review/oxfordshire-2023-07.yml';
const response = 'responses/hertfordshire/improvement-plan.md';
const finding = 'findings/oxfordshire-2023-07/pa-1.md';
const weights = 'tagger/weights.json';
const theme = 'themes/travel.md';
const entry = 'corrections:\n  - finding: pa-1\n    reason: Why\n';

/** One of each kind of damage, in the files that an editor, git and this program keep. */
export const brokenFiles: readonly BrokenFile[] = [
  {
    name: 'a line that is not JSON',
    path: ledger,
    broken: (text) => withLine(text, 2, () => 'nonsense'),
    says: /ledger\.jsonl:2: this line is not JSON.*restore/s,
  },
  {
    name: 'a line of another shape',
    path: ledger,
    broken: (text) => withLine(text, 2, () => '{"id":7}'),
    says: /ledger\.jsonl:2: id: expected .*found 7.*restore/s,
  },
  { name: 'a list for a line', path: ledger, broken: (text) => `[]\n${text}`, says: /ledger\.jsonl:1: this line is not a JSON object/ },
  {
    name: 'a line twice',
    path: ledger,
    broken: (text) => `${text.split('\n')[0]}\n${text}`,
    says: /ledger\.jsonl:2: this line stands already in line 1.*delete/s,
  },
  {
    name: 'a ledger cut off',
    path: ledger,
    broken: (text) => text.trimEnd().slice(0, -20),
    says: /ledger\.jsonl:\d+: the file is cut off.*restore/s,
  },
  {
    name: 'zero bytes',
    path: ledger,
    broken: (text) => withLine(text, 3, () => '\0\0\0'),
    says: /ledger\.jsonl:3: the file holds zero bytes.*restore/s,
  },
  {
    name: 'the marks of a merge',
    path: ledger,
    broken: (text) => withLine(text, 2, conflict),
    says: /ledger\.jsonl:2: an unfinished merge left its marks here.*take out the marks/s,
  },
  {
    name: 'a missing column',
    path: table,
    broken: (text) => text.replace('published', 'publisht'),
    says: /inspections\.csv:1: the column published is missing.*add it/s,
  },
  {
    name: 'a day that no calendar has',
    path: table,
    broken: (text) => withLine(text, 3, (line) => line.replace('2026-02-02', '2026-02-30')),
    says: /inspections\.csv:3: start: there is no such day as 2026-02-30; write/,
  },
  {
    name: 'a ragged row',
    path: table,
    broken: (text) => withLine(text, 2, (line) => `${line},more`),
    says: /inspections\.csv:2: this row has 13 cells.*commas/s,
  },
  {
    name: 'an open quote',
    path: table,
    broken: (text) => withLine(text, 4, (line) => `"${line}`),
    says: /inspections\.csv:4: a quote is opened here.*quote/s,
  },
  { name: 'an empty table', path: table, broken: () => '', says: /inspections\.csv:1: the table is empty.*restore/s },
  { name: 'broken YAML', path: review, broken: () => 'corrections: [\n', says: /2023-07\.yml:\d+: invalid YAML: .*\n {2}→ ./ },
  {
    name: 'an unknown field',
    path: review,
    broken: () => `${entry}    reson: x\n`,
    says: /2023-07\.yml:4: corrections\.0: unknown field "reson".*correct the name/s,
  },
  {
    name: 'a field twice',
    path: review,
    broken: () => `${entry}    reason: x\n`,
    says: /2023-07\.yml:4: invalid YAML: Map keys must be unique.*keep one/s,
  },
  { name: 'no corrections', path: review, broken: () => '', says: /2023-07\.yml:1: expected fields with values, found nothing/ },
  {
    name: 'weights cut off',
    path: weights,
    broken: (text) => text.slice(0, 900),
    says: /weights\.json:\d+: the file is cut off.*restore/s,
  },
  {
    name: 'a weight that is no number',
    path: weights,
    broken: (text) => text.replace(/"least": [^,]+/, '"least": "much"'),
    says: /weights\.json:3: least: expected a number, found "much"/,
  },
  {
    name: 'a theme without words',
    path: theme,
    broken: (text) => text.replace(/label: .*/, 'label: 7'),
    says: /themes\/travel\.md:\d+: label: expected text, found 7.*quotes/s,
  },
  {
    name: 'a term that could not match',
    path: theme,
    broken: (text) => text.replace(/match: [^,}\n]+/, 'match: "a*"'),
    says: /themes\/travel\.md:\d+: .*a \* after one letter.*correct it/s,
  },
  { name: 'an empty theme', path: theme, broken: () => '', says: /themes\/travel\.md:1: the file is empty.*restore/s },
  {
    name: 'a finding cut off in its front matter',
    path: finding,
    broken: (text) => text.slice(0, 60),
    says: /pa-1\.md:\d+: .*\n {2}→ restore it from git, or delete it/,
  },
  {
    name: 'a figure that is no text',
    path: response,
    broken: (text) => text.replace(/value: .*/, 'value: 12'),
    says: /improvement-plan\.md:\d+: figures\.0\.value: expected text, found 12.*quotes/s,
  },
  {
    name: 'an unknown kind',
    path: response,
    broken: (text) => text.replace(/kind: .*/, 'kind: poem'),
    says: /improvement-plan\.md:\d+: kind: expected one of .*found "poem"/,
  },
];
