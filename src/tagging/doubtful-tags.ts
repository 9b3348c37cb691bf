import { findingText } from '../documents/markdown/finding-text.ts';
import type { ContentValues } from '../domain/content-values.ts';
import { onOneLine } from '../domain/text/run-together.ts';
import { themesHeld } from '../domain/themes-held.ts';
import { likelihoodsOf, type Tagger } from './likelihoods-of.ts';

/** A tag, or a theme not tagged, about which the tagger is unsure. */
export interface DoubtfulTag {
  finding: string;
  theme: string;
  tagged: boolean;
  /** Chance, 0 to 1, that a reader would give the theme. */
  chance: number;
  /** Words that mention it, each once. */
  words: string[];
}

export interface Doubtful {
  /** Findings that the tagger gives no theme, each with its likeliest, if it mentions any. */
  untagged: { finding: string; likeliest?: DoubtfulTag }[];
  /** Tags, least likely first. */
  wrong: DoubtfulTag[];
  /** Themes mentioned but not tagged, likeliest first. */
  missing: DoubtfulTag[];
}

/**
 * Tags most likely to be wrong or missing, for a person to settle; what an editor has settled is left out, and themes that do not hold
 * for a finding's kind of report.
 */
export function doubtfulTags(content: Pick<ContentValues, 'findings' | 'frameworks' | 'reports'>, tagger: Tagger): Doubtful {
  const heldBy = themesHeld(content, tagger.vocabulary);
  const untagged: Doubtful['untagged'] = [];
  const all: DoubtfulTag[] = [];
  for (const { id, report, themes, removedThemes = [], body } of content.findings) {
    const vocabulary = heldBy(report);
    if (vocabulary.length === 0) continue;
    const text = findingText(body);
    const { words, themes: spokenOf } = likelihoodsOf(text, { ...tagger, vocabulary });
    const settled = new Set([...themes.filter(({ editor }) => editor), ...removedThemes].map((tag) => tag.id));
    const open = spokenOf
      .filter(({ theme }) => !settled.has(theme))
      .map(({ theme, chance, hits }): DoubtfulTag => {
        const found = hits.map(({ first, last }) => onOneLine(text.slice(words[first]?.start, words[last]?.end)));
        return { finding: id, theme, tagged: themes.some((tag) => tag.id === theme), chance, words: [...new Set(found)] };
      })
      .sort((a, b) => b.chance - a.chance);
    if (themes.length === 0) untagged.push({ finding: id, ...(open[0] ? { likeliest: open[0] } : {}) });
    all.push(...open);
  }
  const byChance = all.sort((a, b) => a.chance - b.chance || (`${a.finding} ${a.theme}` < `${b.finding} ${b.theme}` ? -1 : 1));
  return {
    untagged,
    wrong: byChance.filter(({ tagged }) => tagged),
    missing: byChance.filter(({ tagged }) => !tagged).reverse(),
  };
}
