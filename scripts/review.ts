import { resolve } from 'node:path';
import { projectContent, requireContentFolder } from '../src/content-folder.ts';
import { readTagger } from '../src/ingest/tagging/read-tagger.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { type DoubtfulTag, doubtfulTags } from '../src/review/doubtful-tags.ts';
import { command, sayProblem, WrongUse } from './command.ts';
import { reviewLinks } from './review-links.ts';

const usage = `usage: npm run review -- [--content DIR] [--most N] [--json]
       npm run review -- --links [--content DIR] [FILE…]
  Lists findings without a theme, and the tags most likely to be wrong or missing, for a person to settle in content/review/<report>.yml.
  --most  how many of each to list; 20 without it
  --links settles links from plans' actions to findings, in content/links or the FILEs: the answers written there, and in a terminal
          one by one those without an answer`;

await command({
  usage,
  options: {
    links: { type: 'boolean', default: false },
    content: { type: 'string', default: projectContent },
    most: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
  words: Number.POSITIVE_INFINITY,
  run: (values, files) => {
    if (!/^[1-9]\d*$/.test(values.most)) throw new WrongUse(`--most wants a number from 1, not "${values.most}"`);
    const [file] = files;
    if (file !== undefined && !values.links) throw new WrongUse(`Unexpected "${file}": only --links takes files`);
    const root = resolve(values.content);
    requireContentFolder(root);
    return values.links ? reviewLinks(root, files) : listDoubtful(root, Number(values.most), values.json);
  },
});

/** @returns exit code: 1 where a file could not be used */
function listDoubtful(root: string, most: number, isJson: boolean): number {
  const { content, problems } = readContentFolder(root);
  for (const problem of problems) console.error(sayProblem(problem));
  const { untagged, wrong, missing } = doubtfulTags(content.findings, readTagger(root));
  const line = ({ finding, theme, chance, words }: DoubtfulTag) =>
    `  ${chance.toFixed(2)}  ${finding.padEnd(34)} ${theme.padEnd(26)} ${words.map((word) => `“${word}”`).join(' ')}`;
  const list = (title: string, tags: DoubtfulTag[]) =>
    console.log(
      `\n${title} (${Math.min(most, tags.length)} of ${tags.length}; the chance that a reader would give the theme)\n${tags.slice(0, most).map(line).join('\n')}`,
    );

  if (isJson) console.log(JSON.stringify({ untagged, wrong: wrong.slice(0, most), missing: missing.slice(0, most) }, null, 1));
  else {
    console.log(`Findings without a theme: ${untagged.length}`);
    for (const { finding, likeliest } of untagged)
      console.log(likeliest ? line(likeliest) : `        ${finding.padEnd(34)} speaks of no theme`);
    list('Tags most likely to be wrong', wrong);
    list('Themes most likely to be missing', missing);
    console.log(`
Settle one in content/review/<report>.yml, then run npm run ingest:
corrections:
  - finding: pa-1
    addThemes: [travel]        # or removeThemes: [travel], or polarity: mixed
    reason: Why, in a sentence; the page shows it.`);
  }
  return problems.length > 0 ? 1 : 0;
}
