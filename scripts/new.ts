import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changeContent, recover } from '../src/content/change-content.ts';
import { withContentLock } from '../src/content/content-lock.ts';
import { projectContent } from '../src/content-folder.ts';
import { slugOf } from '../src/ingest/slug.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { eventTemplate } from '../src/templates/event-template.ts';
import { partnershipTemplate } from '../src/templates/partnership-template.ts';

const usage = `usage: npm run new -- response|follow-up PARTNERSHIP NAME [--report ID] [--content DIR]
       npm run new -- partnership NAME [--content DIR]
  Writes a file with what is known filled in and the rest blank, such as content/responses/hertfordshire/winter-update.md.
  --report  whose findings it speaks to; without it, the partnership's newest`;

function stop(message: string, code: number): never {
  console.error(code === 2 ? `${message}\n${usage}` : `error: ${message}`);
  process.exit(code);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        content: { type: 'string', default: projectContent },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return stop((error as Error).message, 2);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const root = resolve(values.content);

function write(path: string, text: string): void {
  const place = join(root, path);
  // The very same file is what this command wrote before it was killed.
  if (existsSync(place) && readFileSync(place, 'utf8') !== text) stop(`${place} is there already; give another name`, 1);
  changeContent(root, { name: path, files: [{ path, text }] });
  console.log(`wrote ${place}\nFill in what is blank, then run npm run check.`);
}

function newEvent(track: 'response' | 'follow-up', partnership: string, name: string): void {
  const { content } = readContentFolder(root);
  if (!content.partnerships.some(({ id }) => id === partnership)) {
    stop(`there is no partnership ${partnership}; make it with npm run new -- partnership "${partnership}"`, 1);
  }
  const reports = content.reports
    .filter((report) => report.partnership === partnership)
    .map(({ id }) => id)
    .sort();
  const report = values.report ?? reports.at(-1);
  if (!report || !reports.includes(report)) {
    stop(
      `there is no report ${values.report ?? ''} of ${partnership}${reports.length > 0 ? `; there is ${reports.join(', ')}` : '; ingest it first'}`,
      1,
    );
  }
  const findings = content.findings
    .filter((finding) => finding.report === report && ['priority-action', 'improvement-area'].includes(finding.section))
    .sort((a, b) => (a.section === b.section ? a.number - b.number : a.section === 'priority-action' ? -1 : 1))
    .map(({ code }) => code);
  const read = new Date().toISOString().slice(0, 10);
  write(`${track}s/${partnership}/${slugOf(name)}.md`, eventTemplate({ track, partnership, report, findings, read }));
}

/** What the command line asks for; undefined where that cannot be told. */
function asked([what, first, second, ...more]: readonly string[]): (() => void) | undefined {
  if (what === 'partnership' && first && !second)
    return () => write(`partnerships/${slugOf(first)}.md`, partnershipTemplate(slugOf(first)));
  const event = what === 'response' || what === 'follow-up' ? what : undefined;
  return event && first && second && more.length === 0 ? () => newEvent(event, first, second) : undefined;
}

const make = asked(positionals) ?? stop('say what to make, and its name', 2);
await withContentLock(root, 'npm run new', () => {
  recover(root);
  make();
});
