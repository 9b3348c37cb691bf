import { resolve } from 'node:path';
import { projectContent } from '../../content/content-folder.ts';
import { siteContent } from '../../content/index/site-content.ts';
import { readQueueFiles } from '../../content/read-queue-files.ts';
import { doubtfulTags } from '../../tagging/doubtful-tags.ts';
import { readTagger } from '../../tagging/read-tagger.ts';
import { waiting } from './waiting.ts';
import type { Waiting } from './waiting-kinds.ts';

/** What waits for a person in the content that is being shown, most valuable first, with the reasons why a file could not be used. */
export async function siteWaiting(): Promise<{ all: Waiting[]; unusable: string[] }> {
  const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);
  const content = await siteContent();
  const { problems, ...files } = readQueueFiles(root);
  const tags = doubtfulTags(content, readTagger(root));
  return {
    all: waiting(content, { ...files, tags, today: new Date().toISOString().slice(0, 10) }),
    unusable: problems.map(({ path, reason }) => `${path}: ${reason}`),
  };
}
