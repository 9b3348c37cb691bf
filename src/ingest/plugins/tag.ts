import type { VFile } from 'vfile';
import { themesFor } from '../../domain/themes-held.ts';
import { polarityOf } from '../../tagging/polarity-of.ts';
import { tagThemes } from '../../tagging/tag-themes.ts';

/**
 * Tags each finding with its polarity and its themes, each theme with the words that justify it; only with themes that hold for its
 * kind of report.
 */
export default function remarkTag() {
  return (_tree: unknown, file: VFile): void => {
    const { findings = [], tagger, profile } = file.data;
    const held = tagger && { ...tagger, vocabulary: themesFor(tagger.vocabulary, profile?.framework) };
    for (const finding of findings) {
      finding.themes = held ? tagThemes(finding.text, held) : [];
      finding.polarity = polarityOf(finding.at.role, finding.text);
    }
  };
}
