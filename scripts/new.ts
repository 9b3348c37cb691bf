import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { type EntryKind, entryEnding, nameFrom } from '../src/content/entry-name.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { eventTemplate } from '../src/content/templates/event-template.ts';
import { partnershipTemplate } from '../src/content/templates/partnership-template.ts';
import { termTemplate } from '../src/content/templates/term-template.ts';
import { themeTemplate } from '../src/content/templates/theme-template.ts';
import { command, stop } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { list, optional, read } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

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

interface Kind {
  /** What it wants, in order. */
  names: readonly string[];
  make: (root: string, names: readonly string[], report?: string) => void;
}

/** An event of a partnership. */
const event = (track: 'response' | 'follow-up'): Kind => ({
  names: ['PARTNERSHIP', 'NAME'],
  make: (root, [partnership = '', name = ''], report) => newEvent(root, track, partnership, name, report),
});

/** A file that a name is enough to begin. */
const entry = (kind: EntryKind, template: (id: string, name: string) => string): Kind => ({
  names: ['NAME'],
  make: (root, [name = '']) => write(root, `${kind}/${named(name)}${entryEnding(kind)}`, template(named(name), name)),
});

/** What can be made. */
const kinds = {
  response: event('response'),
  'follow-up': event('follow-up'),
  partnership: entry('partnerships', partnershipTemplate),
  term: entry('terms', termTemplate),
  theme: entry('themes', themeTemplate),
} satisfies Record<string, Kind>;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

export default await command(import.meta, {
  name: 'new',
  does: 'Writes a file with what is known filled in and the rest blank, such as content/responses/hertfordshire/winter-update.md.',
  takes: {
    kind: read('KIND', `what to make: ${kindNames.join(', ')}`, z.enum(kindNames)),
    names: list('NAME', kindNames.map((kind) => `of a ${kind}: ${kinds[kind].names.join(' ')}`).join('; ')),
  },
  options: {
    report: optional('ID', 'whose findings it speaks to; without it, the partnership’s newest'),
    content: contentToWrite,
  },
  run: async ({ kind, names, report, content }) => {
    const wanted = kinds[kind];
    const surplus = names[wanted.names.length];
    if (surplus !== undefined) throw new WrongUse(`"${surplus}" is one argument too many`);
    const missing = wanted.names.find((_, index) => !names[index]);
    if (missing !== undefined) throw new WrongUse(`${missing} is missing: a ${kind} wants ${wanted.names.join(' and ')}`);
    await changingContent(content, 'npm run new', () => wanted.make(content, names, report));
  },
});
