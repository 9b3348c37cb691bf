import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventTrack, eventFile } from '../../domain/event-tracks.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import type { SiteFacts } from '../../domain/schemas/site.ts';
import { changeContent } from '../change-content.ts';
import { type EntryKind, entryEnding, nameFrom } from '../entry-name.ts';
import { readContentFolder } from '../read-content-folder.ts';
import { siteFactsFile } from '../read-site.ts';
import { stop } from '../unusable-file.ts';
import { frameworkTemplate, partnershipTemplate, termTemplate, themeTemplate } from './entry-templates.ts';
import { eventTemplate } from './event-template.ts';
import { siteTemplate } from './site-template.ts';

/** @returns the file's path */
function write(root: string, path: string, text: string, instead = 'give another name'): string {
  const place = join(root, path);
  // The very same file is what this command wrote before it was killed.
  if (existsSync(place) && readFileSync(place, 'utf8') !== text) stop(`${place} is there already`, instead);
  changeContent(root, { name: path, files: [{ path, text }] });
  return place;
}

function newEvent(root: string, track: EventTrack, partnership: string, name: string, given?: string): string {
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
    return stop(`there is no report ${given === undefined ? '' : `${given} `}of ${partnership}`, todo);
  }
  const findings = content.findings
    .filter((finding) => finding.report === report && isRecommendation(finding))
    .sort((a, b) => a.at.weight - b.at.weight || a.number - b.number)
    .map(({ code }) => code);
  const today = new Date().toISOString().slice(0, 10);
  return write(
    root,
    eventFile({ track, id: `${partnership}/${named(name)}` }),
    eventTemplate({ track, partnership, report, findings, today }),
  );
}

/** A name for a file, made of the words of the command line. */
function named(words: string): string {
  const { name, problem } = nameFrom(words);
  return problem ? stop(problem, 'give another name') : name;
}

interface Kind {
  /** What it wants, in order. */
  names: readonly string[];
  /** @returns the file's path */
  make: (root: string, names: readonly string[], options: NewOptions) => string;
}

/** What is known of a new file beside its names. */
export interface NewOptions extends Partial<SiteFacts> {
  /** Whose findings an event speaks to. */
  report?: string | undefined;
}

/** An event of a partnership. */
const event = (track: EventTrack): Kind => ({
  names: ['PARTNERSHIP', 'NAME'],
  make: (root, [partnership = '', name = ''], { report }) => newEvent(root, track, partnership, name, report),
});

/** A file that a name is enough to begin. */
const entry = (kind: EntryKind, template: (id: string, name: string) => string): Kind => ({
  names: ['NAME'],
  make: (root, [name = '']) => write(root, `${kind}/${named(name)}${entryEnding(kind)}`, template(named(name), name)),
});

/** What can be made: a file with what is known filled in and the rest blank. */
export const newEntries = {
  response: event('response'),
  'follow-up': event('follow-up'),
  partnership: entry('partnerships', partnershipTemplate),
  framework: entry('frameworks', frameworkTemplate),
  term: entry('terms', termTemplate),
  theme: entry('themes', themeTemplate),
  site: { names: [], make: (root, _, { report, ...known }) => write(root, siteFactsFile, siteTemplate(known), 'change what is in it') },
} satisfies Record<string, Kind>;
export const newEntryKinds = Object.keys(newEntries) as (keyof typeof newEntries)[];
