import type { VFile } from 'vfile';
import { polarityOf } from '../../tagging/polarity-of.ts';
import { tagThemes } from '../../tagging/tag-themes.ts';

/** Tags each finding with its themes, each with the words that earned it, and with its polarity. */
export default function remarkTag() {
  return (_tree: unknown, file: VFile): void => {
    const { findings = [], tagger } = file.data;
    for (const finding of findings) {
      finding.themes = tagger ? tagThemes(finding.text, tagger) : [];
      finding.polarity = polarityOf(finding.at.role, finding.text);
    }
  };
}
