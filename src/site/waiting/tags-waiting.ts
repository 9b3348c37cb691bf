import { findingIdParts } from '../../domain/finding-id.ts';
import type { Doubtful, DoubtfulTag } from '../../tagging/doubtful-tags.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** A tag below this chance, and a theme that is not tagged above the other, are worth a person's look; --only tags lists all. */
const doubtful = { tagBelow: 0.6, themeAbove: 0.3 };

/** Findings without a theme, then themes most likely to be wrong, then those most likely to be missing. */
export const tagsWaiting = ({ untagged, wrong, missing }: Doubtful): Waiting[] => [
  ...untagged.map(({ finding, likeliest }) => {
    const guess = likeliest ? `; the likeliest is ${ofTag(likeliest)}` : '';
    return onFinding(finding, `it has no theme${guess}`, 'addThemes: [theme]', worth.untagged);
  }),
  ...wrong
    .filter(({ chance }) => chance < doubtful.tagBelow)
    .map((tag) =>
      onFinding(tag.finding, `is it about ${ofTag(tag)}?`, `removeThemes: [${tag.theme}]`, worth.wrongTag + 5 * (1 - tag.chance)),
    ),
  ...missing
    .filter(({ chance }) => chance > doubtful.themeAbove)
    .map((tag) =>
      onFinding(tag.finding, `is it about ${ofTag(tag)}, too?`, `addThemes: [${tag.theme}]`, worth.missingTag + 5 * tag.chance),
    ),
];

const ofTag = ({ theme, chance, words }: DoubtfulTag): string =>
  `${theme} (chance ${chance.toFixed(2)}; ${words.map((word) => `“${word}”`).join(' ')})`;

function onFinding(finding: string, says: string, correction: string, weight: number): Waiting {
  const { report, code } = findingIdParts(finding);
  return {
    kind: 'tags',
    what: `${finding}: ${says}`,
    where: `findings/${finding}.md`,
    settle: `write in review/${report}.yml: finding: ${code}, ${correction}, reason; then run npm run ingest`,
    weight,
  };
}
