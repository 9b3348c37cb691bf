import { readContentFolder } from '../src/content/read-content-folder.ts';
import { type DoubtfulTag, doubtfulTags } from '../src/tagging/doubtful-tags.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { sayProblem } from './command/say-problem.ts';

/**
 * Lists findings without a theme, and the tags most likely to be wrong or missing.
 * @param most how many of each
 * @returns exit code: 1 where a file could not be used
 */
export function reviewTags(root: string, most: number, isJson: boolean): number {
  const { content, problems } = readContentFolder(root);
  for (const problem of problems) console.error(sayProblem(problem));
  const { untagged, wrong, missing } = doubtfulTags(content, readTagger(root));
  const line = ({ finding, theme, chance, words }: DoubtfulTag) =>
    `  ${chance.toFixed(2)}  ${finding.padEnd(34)} ${theme.padEnd(26)} ${words.map((word) => `“${word}”`).join(' ')}`;
  const print = (title: string, tags: DoubtfulTag[]) =>
    console.log(
      `\n${title} (${Math.min(most, tags.length)} of ${tags.length}; the chance that a reader would give the theme)\n${tags.slice(0, most).map(line).join('\n')}`,
    );

  if (isJson) console.log(JSON.stringify({ untagged, wrong: wrong.slice(0, most), missing: missing.slice(0, most) }, null, 1));
  else {
    console.log(`Findings without a theme: ${untagged.length}`);
    for (const { finding, likeliest } of untagged)
      console.log(likeliest ? line(likeliest) : `        ${finding.padEnd(34)} speaks of no theme`);
    print('Tags most likely to be wrong', wrong);
    print('Themes most likely to be missing', missing);
    console.log(`
Settle one in content/review/<report>.yml, then run npm run ingest:
corrections:
  - finding: pa-1
    addThemes: [travel]        # or removeThemes: [travel], or polarity: mixed
    reason: Why, in a sentence; the page shows it.`);
  }
  return problems.length > 0 ? 1 : 0;
}
