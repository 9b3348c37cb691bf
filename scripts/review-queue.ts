import { relative } from 'node:path';
import { sharedFile } from '../src/content/content-folder.ts';
import { indexContent } from '../src/content/index/index-content.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { readQueueFiles } from '../src/content/read-queue-files.ts';
import { count } from '../src/domain/words/count.ts';
import { waiting } from '../src/site/waiting/waiting.ts';
import { type Waiting, type WaitingKind, waitingKindNames, waitingKinds } from '../src/site/waiting/waiting-kinds.ts';
import { doubtfulTags } from '../src/tagging/doubtful-tags.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { printable, sayProblem } from './command/say-problem.ts';

/** How much of the queue is printed, and how. */
export interface QueuePrinted {
  most: number;
  json: boolean;
  only?: WaitingKind;
}

/**
 * Prints what waits for a person, most valuable first.
 * @returns exit code: 1 where a file could not be used
 */
export function reviewQueue(root: string, { most, json, only }: QueuePrinted): number {
  const { content, problems } = readContentFolder(root);
  const files = readQueueFiles(root);
  for (const problem of [...problems, ...files.problems]) console.error(sayProblem(problem));
  const today = new Date().toISOString().slice(0, 10);
  const all = waiting(indexContent(content), { ...files, tags: doubtfulTags(content, readTagger(root)), today });
  const counts = Object.fromEntries(waitingKindNames.map((name) => [name, all.filter(({ kind }) => kind === name).length]));
  const listed = all.filter(({ kind }) => only === undefined || kind === only);
  const shown = listed.slice(0, most);
  if (json) console.log(JSON.stringify({ counts, waiting: shown }, null, 1));
  else {
    const place = (where: string) => {
      const [, path = where, line = ''] = /^(.*?)(:\d+)?$/.exec(where) ?? [];
      return relative('.', sharedFile(root, path)) + line;
    };
    for (const one of shown) console.log(printable(inWords(one, place(one.where))));
    console.log(
      `${shown.length > 0 ? '\n' : ''}${shown.length} of ${count(listed.length, 'thing that waits', 'things that wait')} for a person:`,
    );
    for (const name of waitingKindNames) console.log(`  ${String(counts[name]).padStart(5)}  ${waitingKinds[name]} (--only ${name})`);
  }
  return problems.length + files.problems.length > 0 ? 1 : 0;
}

const inWords = ({ weight, what, settle }: Waiting, place: string): string =>
  `${weight.toFixed(0).padStart(3)}  ${what}\n     ${place}\n     → ${settle}`;
