import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { filesBelow } from '../src/content/files-below.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { count } from '../src/domain/words/count.ts';
import { hardSentences, readingAge } from '../src/site/checks/readable-page.ts';
import { subjectStems } from '../src/site/checks/subject-words.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { optional } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { sayProblem } from './command/say-problem.ts';

const todo =
  'split it or use shorter words; a word that the subject needs goes into content/terms, what is not our wording gets data-not-ours';

export default await command(import.meta, {
  name: 'check:readability',
  does: `Checks that our own sentences on the built site have a reading age of ${readingAge} or below.`,
  options: {
    dist: optional('DIR', 'the built site; without it, OUT_DIR or dist'),
    content: contentToRead,
  },
  exitCodes: { 0: 'all are easy to read', 1: 'some are not', 2: 'wrong use, or no built site' },
  run: ({ dist, content }) => {
    const site = resolve(dist ?? process.env['OUT_DIR'] ?? 'dist');
    if (!existsSync(site)) throw new WrongUse(`there is no built site in ${site}; run npm run build, or name another with --dist`);
    requireContentFolder(content);
    const { terms, themes } = readContentFolder(content).content;
    const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
    const hard = hardOnSite(site, pages, subjectStems(terms, themes));
    for (const [sentence, [first = '', ...others]] of hard) {
      const also = others.length > 0 ? ` (and ${count(others.length, 'other page')})` : '';
      const reason = `this sentence${also} has a reading age above ${readingAge}: ${sentence}`;
      console.error(sayProblem({ path: first, reason, todo }, 'error', site));
    }
    console.log(`${count(pages.length, 'page')}: ${hard.size === 0 ? 'all easy to read' : count(hard.size, 'hard sentence')}`);
    return hard.size > 0 ? 1 : 0;
  },
});

/** Every hard sentence, each with the pages that have it. */
function hardOnSite(site: string, pages: string[], subject: ReadonlySet<string>): Map<string, string[]> {
  const hard = new Map<string, string[]>();
  for (const page of pages.sort()) {
    for (const sentence of new Set(hardSentences(readFileSync(join(site, page), 'utf8'), subject))) {
      const known = hard.get(sentence);
      if (known) known.push(page);
      else hard.set(sentence, [page]);
    }
  }
  return hard;
}
