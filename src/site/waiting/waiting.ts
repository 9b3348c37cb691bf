import type { SiteContent } from '../../content/index/index-content.ts';
import type { QueueFiles } from '../../content/read-queue-files.ts';
import type { Doubtful } from '../../tagging/doubtful-tags.ts';
import { areaInspections } from '../views/area-inspections.ts';
import { documentsWaiting } from './documents-waiting.ts';
import { doubtsWaiting } from './doubts-waiting.ts';
import { inspectionsWaiting } from './inspections-waiting.ts';
import { linksWaiting } from './links-waiting.ts';
import { refusedWaiting } from './refused-waiting.ts';
import { sourcesWaiting } from './sources-waiting.ts';
import { tagsWaiting } from './tags-waiting.ts';
import type { Waiting } from './waiting-kinds.ts';

/** What the queue is made of, beside the content. */
export interface QueueFacts extends QueueFiles {
  tags: Doubtful;
  /** ISO day from which it is counted how long ago somebody looked. */
  today: string;
}

/**
 * Everything that waits for a person, most valuable first: by weight, then by file and by what it is, so that the same content
 * gives the same list.
 */
export function waiting(content: SiteContent, { tags, today, links, folders, answered }: QueueFacts): Waiting[] {
  const all = [
    ...sourcesWaiting(answered),
    ...refusedWaiting(content, folders),
    ...content.partnerships.flatMap((partnership) => documentsWaiting(content, partnership, today)),
    ...linksWaiting(links),
    ...doubtsWaiting(content),
    ...inspectionsWaiting(areaInspections(content)),
    ...tagsWaiting(tags),
  ];
  const key = ({ where, what }: Waiting) => `${where}\n${what}`;
  return all.sort((a, b) => b.weight - a.weight || (key(a) < key(b) ? -1 : 1));
}
