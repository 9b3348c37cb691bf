import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { projectContent } from '../src/content-folder.ts';
import { nameFrom } from '../src/entry-name.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { eventTemplate } from '../src/templates/event-template.ts';
import { partnershipTemplate } from '../src/templates/partnership-template.ts';
import { command, stop, WrongUse } from './command.ts';

const usage = `usage: npm run new -- response|follow-up PARTNERSHIP NAME [--report ID] [--content DIR]
       npm run new -- partnership NAME [--content DIR]
  Writes a file with what is known filled in and the rest blank, such as content/responses/hertfordshire/winter-update.md.
  --report  whose findings it speaks to; without it, the partnership's newest`;

function write(root: string, path: string, text: string): void {
  const place = join(root, path);
  // The very same file is what this command wrote before it was killed.
  if (existsSync(place) && readFileSync(place, 'utf8') !== text) stop(`${place} is there already`, 'give another name');
  changeContent(root, { name: path, files: [{ path, text }] });
  console.log(`wrote ${place}\nFill in what is blank, then run npm run check.`);
}

function newEvent(root: string, track: 'response' | 'follow-up', partnership: string, name: string, given?: string): void {
  const { content } = readContentFolder(root);
  if (!content.partnerships.some(({ id }) => id === partnership)) {
    stop(`there is no partnership ${partnership}`, `make it with npm run new -- partnership "${partnership}"`);
  }
  const reports = content.reports
    .filter((report) => report.partnership === partnership)
    .map(({ id }) => id)
    .sort();
  const report = given ?? reports.at(-1);
  if (!report || !reports.includes(report)) {
    const todo = reports.length > 0 ? `give --report ${reports.join(' or ')}` : 'ingest it first';
    stop(`there is no report ${given === undefined ? '' : `${given} `}of ${partnership}`, todo);
  }
  const findings = content.findings
    .filter((finding) => finding.report === report && ['priority-action', 'improvement-area'].includes(finding.section))
    .sort((a, b) => (a.section === b.section ? a.number - b.number : a.section === 'priority-action' ? -1 : 1))
    .map(({ code }) => code);
  const read = new Date().toISOString().slice(0, 10);
  write(root, `${track}s/${partnership}/${named(name)}.md`, eventTemplate({ track, partnership, report, findings, read }));
}

/** A name for a file, made of the words of the command line. */
function named(words: string): string {
  const { name, problem } = nameFrom(words);
  return problem ? stop(problem, 'give another name') : name;
}

/** What the command line asks for. */
function asked(root: string, [what, first, second]: readonly string[], report?: string): () => void {
  if (what === 'partnership' && first && !second)
    return () => write(root, `partnerships/${named(first)}.md`, partnershipTemplate(named(first)));
  const event = what === 'response' || what === 'follow-up' ? what : undefined;
  if (!event || !first || !second) throw new WrongUse('say what to make, and its name');
  return () => newEvent(root, event, first, second, report);
}

await command({
  usage,
  options: { report: { type: 'string' }, content: { type: 'string', default: projectContent } },
  words: 3,
  run: async ({ report, content }, words) => {
    const root = resolve(content);
    const make = asked(root, words, report);
    await changingContent(root, 'npm run new', make);
  },
});
