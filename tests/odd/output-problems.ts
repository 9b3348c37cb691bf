import rss from '@astrojs/rss';
import type { SiteContent } from '../../src/content/index/index-content.ts';
import { findingFile } from '../../src/domain/schemas/finding-file.ts';
import { changeItems } from '../../src/site/exports/change-items.ts';
import { dataPackage } from '../../src/site/exports/data-package.ts';
import { dataSet } from '../../src/site/exports/data-set.ts';
import { dueCalendar } from '../../src/site/exports/due-calendar.ts';
import { feed } from '../../src/site/exports/feed.ts';
import { feedItems } from '../../src/site/exports/feed-items.ts';
import { findingEntry } from '../../src/site/exports/finding-entry.ts';
import { findingFiles } from '../../src/site/exports/finding-files.ts';
import { partnershipEntry } from '../../src/site/exports/partnership-entry.ts';
import { themeEntry } from '../../src/site/exports/theme-entry.ts';
import { citedFinding } from '../../src/site/views/cited-finding.ts';
import { latestInspections } from '../../src/site/views/latest-inspections.ts';
import { lastWords } from '../../src/site/views/retired-view.ts';
import { readCitation } from '../read-citation.ts';
import { fileProblems } from './well-formed.ts';

const address = (path: string) => `https://followthrough.example${path}`;

/** Every file of a site that is not a page, by its name. */
export async function outputsOf(content: SiteContent): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const json = (name: string, value: unknown) => files.set(name, JSON.stringify(value));
  const set = dataSet(content, address);
  for (const { file, bytes } of set.files) files.set(`data/${file}`, bytes);
  json('data/datapackage.json', dataPackage(set, address));
  const about = { title: 'all', description: 'All.', page: '/', path: '/feeds/all.xml' };
  files.set('feeds/all.xml', await (await rss(feed(about, feedItems(content), address))).text());
  files.set('feeds/changes.xml', await (await rss(feed(about, changeItems(content), address))).text());
  for (const inspection of latestInspections(content)) {
    const calendar = dueCalendar(inspection, content.asOf, address);
    if (calendar) files.set(`partnerships/${inspection.partnership.id}.ics`, calendar);
  }
  for (const finding of [...content.findings, ...lastWords(content)]) {
    const cited = citedFinding(content, finding, address);
    for (const { ending, write } of findingFiles) files.set(`findings/${finding.id}.${ending}`, write(cited, finding.body));
  }
  for (const finding of content.findings) json(`findings/${finding.id}.json`, findingEntry(content, finding, address));
  for (const one of content.partnerships) json(`partnerships/${one.id}.json`, partnershipEntry(content, one, address));
  for (const one of content.themes) json(`themes/${one.id}.json`, themeEntry(content, one, address, undefined));
  return files;
}

/** A sentence for every file beside the pages that programs of other people could not read. */
export async function outputProblems(content: SiteContent): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, body] of await outputsOf(content)) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    problems.push(...fileProblems(bytes, name).map((problem) => `${name}: ${problem}`));
    if (/\.(?:bib|ris|csl\.json)$/.test(name)) problems.push(...citationProblems(String(body)).map((problem) => `${name}: ${problem}`));
    if (/^findings\/.*\/[a-z]+-\d+\.json$/.test(name)) {
      const { error } = findingFile.safeParse(JSON.parse(String(body)));
      if (error) problems.push(`${name}: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    }
  }
  return problems;
}

function citationProblems(text: string): string[] {
  try {
    const { title, url, authors } = readCitation(text);
    return title && url && authors.length > 0 ? [] : ['a reference manager reads it without title, address or authors'];
  } catch (error) {
    return [(error as Error).message];
  }
}
