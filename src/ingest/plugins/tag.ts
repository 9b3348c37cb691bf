import type { VFile } from 'vfile';
import { polarityOf } from '../../tagging/polarity-of.ts';
import { tagThemes } from '../../tagging/tag-themes.ts';

/**
 * Tags each finding with its polarity and its themes, each theme with the words that justify it; only with themes that hold for its
 * kind of report.
 */
export default function remarkTag() {
  return (_tree: unknown, file: VFile): void => {
    const { findings = [], tagger, profile } = file.data;
    const holds = profile?.framework.themes;
    for (const finding of findings) {
      const themes = tagger ? tagThemes(finding.text, tagger) : [];
      finding.themes = holds ? themes.filter(({ id }) => holds.includes(id)) : themes;
      finding.polarity = polarityOf(finding.at.role, finding.text);
    }
  };
}
