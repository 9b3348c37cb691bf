import { z } from 'zod';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { waitingKindNames } from '../src/site/waiting/waiting-kinds.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, fromOne, list, read } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { reviewLinks } from './review-links.ts';
import { reviewQueue } from './review-queue.ts';
import { reviewTags } from './review-tags.ts';

export default await command(import.meta, {
  name: 'review',
  does:
    'Lists what waits for a person, most valuable first, each with what settles it: documents to look for, documents that were not taken, ' +
    'proposed links, doubts, inspections without a report, doubtful themes. With --links, settles links from plans’ actions to findings.',
  takes: { files: list('FILE', 'with --links: files of proposed links; without one, all below content/links') },
  options: {
    links: flag('settle proposed links: by the answers in the files and, in a terminal, one by one those without an answer'),
    only: read('KIND', `list one kind: ${waitingKindNames.join(', ')}`, z.enum(waitingKindNames).optional()),
    most: read('N', 'how many to list; 20 without it', fromOne.prefault('20')),
    content: contentToWrite,
    json: flag('print the list as JSON'),
  },
  run: ({ files, links, only, most, content, json }) => {
    const [file] = files;
    if (file !== undefined && !links) throw new WrongUse(`"${file}" is one argument too many: only --links takes files`);
    requireContentFolder(content);
    if (links) return reviewLinks(content, files);
    return only === 'tags' ? reviewTags(content, most, json) : reviewQueue(content, { most, json, ...(only ? { only } : {}) });
  },
});
