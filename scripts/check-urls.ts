import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { count } from '../src/domain/words/count.ts';
import { builtSite, inertSite, publishedAddresses, publishedFile } from '../src/site/checks/built-site.ts';
import { checkUrls } from '../src/site/checks/check-urls.ts';
import { lastingAddresses } from '../src/site/checks/lasting-addresses.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { flag, optional } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

export default await command(import.meta, {
  name: 'check:urls',
  does:
    'Checks that every address the site ever had still answers, and that its pages hold nothing that a strict ' +
    'Content-Security-Policy refuses.',
  options: {
    dist: optional('DIR', 'the built site; without it, OUT_DIR or dist'),
    content: contentToRead,
    add: flag('then, if all answer, add the built site’s lasting addresses to content/published.txt'),
  },
  exitCodes: { 0: 'all in order', 1: 'something is not', 2: 'wrong use, or no built site' },
  run: ({ dist, content, add }) => {
    const site = resolve(dist ?? process.env['OUT_DIR'] ?? 'dist');
    if (!existsSync(site)) throw new WrongUse(`there is no built site in ${site}; run npm run build, or name another with --dist`);
    requireContentFolder(content);
    return check(site, content, add);
  },
});

/** @returns exit code: 1 where an address does not answer */
async function check(dist: string, content: string, add: boolean): Promise<number> {
  const site = builtSite(dist, content, process.env['BASE_PATH'] ?? '/');
  const known = new Set(site.published);
  const unlisted = lastingAddresses(site.files).filter((address) => !known.has(address));
  const problems = checkUrls(site);
  for (const problem of problems) console.error(`error: ${problem}`);
  const ids = new Set(site.ledger.map(({ id }) => id)).size;
  const promised = `${count(ids, 'id')} and ${count(site.published.length, 'published address', 'published addresses')}`;
  console.log(`${promised}: ${problems.length === 0 ? 'all answer' : `${problems.length} do not answer`}`);
  const inline = inertSite(dist, site.files);
  for (const problem of inline) console.error(`error: ${problem}`);
  if (inline.length > 0) {
    console.error(
      '  → put scripts, styles and pictures into files of the site, and link to https, http and mailto alone; npm run check:content names content that does not',
    );
  }
  if (add && problems.length === 0) {
    await changingContent(content, 'npm run check:urls -- --add', () => {
      const all = [...new Set([...publishedAddresses(content), ...unlisted])].sort();
      changeContent(content, {
        name: 'published',
        files: [{ path: 'published.txt', text: all.map((address) => `${address}\n`).join('') }],
      });
    });
    console.log(`${count(unlisted.length, 'address', 'addresses')} added to ${publishedFile(content)}`);
  } else if (unlisted.length > 0) {
    const first = `${unlisted.slice(0, 3).join(', ')}${unlisted.length > 3 ? ', …' : ''}`;
    const number = count(unlisted.length, 'address', 'addresses');
    console.warn(
      `note: published.txt does not have ${number} of this build yet (${first}); run npm run check:urls -- --add when it is published`,
    );
  }
  return problems.length + inline.length > 0 ? 1 : 0;
}
