import type { VFile } from 'vfile';
import { polarityOf } from '../../tagging/polarity-of.ts';
import { tagThemes } from '../../tagging/tag-themes.ts';

/** Tags each finding with its polarity and its themes, each theme with the words that justify it. */
export default function remarkTag() {
  return (_tree: unknown, file: VFile): void => {
    const { findings = [], tagger } = file.data;
    for (const finding of findings) {
      finding.themes = tagger ? tagThemes(finding.text, tagger) : [];
      finding.polarity = polarityOf(finding.at.role, finding.text);
    }
  };
}
