import { withoutInvisible } from '../../src/documents/without-invisible.ts';
import { count } from '../../src/domain/words/count.ts';
import type { Trouble, Update } from './update.ts';

/** Lines of a list, at most: a pull request has room for 65,536 letters. */
const most = 150;

/** Words from files and from the web, which may hold line breaks, marks and tags, in Markdown of one line. */
const plain = (words: string): string =>
  withoutInvisible(words)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');

const points = (lines: readonly string[]): string[] => [
  ...lines.slice(0, most).map((line) => `- ${line}`),
  ...(lines.length > most ? [`- and ${lines.length - most} more`] : []),
];

/** A part of the summary, with a blank line before it; none where there is nothing to list. */
const part = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', `## ${title}`, '', ...points(lines)] : []);

const troubles = (list: readonly Trouble[]): string[] =>
  list.map(({ where, reason, todo }) => plain(`${where ? `${where}: ` : ''}${reason}${todo ? ` → ${todo}` : ''}`));

/** What a run did, in at most 72 letters, as the first line of a commit message. */
export function updateTitle({ added, reworded, failed, refused, problems, changed }: Update): string {
  const said = [
    [added.length, count(added.length, 'new report')],
    [reworded.length, count(reworded.length, 'changed wording')],
    [refused.length, `${count(refused.length, 'document')} refused`],
    [failed.length, `${count(failed.length, 'address', 'addresses')} failed`],
    [problems.length, count(problems.length, 'problem')],
  ] as const;
  const parts = said.filter(([number]) => number > 0).map(([, words]) => words);
  if (parts.length === 0) return changed ? 'Facts of inspections brought up to date' : 'Nothing new';
  const title = parts.join(', ');
  return title.length <= 72 ? title : parts.slice(0, 3).join(', ');
}

/** What a run did, in Markdown: the title, a blank line, and what is new and what needs a person. */
export function updateSummary(update: Update): string {
  const { inspections, notes, added, reworded, failed, refused, problems, waiting } = update;
  const waits = [
    [waiting.untagged, 'finding without a theme', 'findings without a theme', 'npm run review -- --only tags'],
    [
      waiting.doubtful,
      'tag that a reader would rather not give',
      'tags that a reader would rather not give',
      'npm run review -- --only tags',
    ],
    [waiting.links, 'proposed link without an answer', 'proposed links without an answer', 'npm run review -- --links'],
  ] as const;
  return `${[
    updateTitle(update),
    ...part(
      'New reports',
      added.map(({ id, area, outcome, findings }) =>
        [plain(area), ...(outcome ? [plain(outcome)] : []), count(findings, 'finding'), `\`${id}\``].join(' · '),
      ),
    ),
    ...part(
      'Changed wordings',
      reworded.map((one) => {
        const kinds = [`new wording of ${one.reworded.join(', ')}`, `new ${one.added.join(', ')}`, `gone ${one.gone.join(', ')}`];
        const lists = [one.reworded, one.added, one.gone];
        return `\`${one.id}\`: ${kinds.filter((_, index) => lists[index]?.length).join('; ')}`;
      }),
    ),
    ...part(
      'New in the table of inspections',
      inspections.map(({ area, published, url }) => plain(`${area}, published ${published}${url ? `: ${url}` : ''}`)),
    ),
    ...part('Addresses that failed (npm run fetch asks them again)', troubles(failed)),
    ...part('Documents that were refused (npm run ingest says it again)', troubles(refused)),
    ...part('Problems (npm run check:content, npm run build)', troubles(problems)),
    ...part('What the pages that list inspections told', notes.map(plain)),
    ...part(
      'Worth a person’s look',
      waits.filter(([number]) => number > 0).map(([number, one, many, command]) => `${count(number, one, many)}: \`${command}\``),
    ),
  ].join('\n')}\n`;
}
