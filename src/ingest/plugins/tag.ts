import type { VFile } from 'vfile';
import { polarityOf } from '../polarity-of.ts';
import { tagThemes } from '../tag-themes.ts';

/** Tags each finding with its themes, each with the words that earned it, and with its polarity. */
export default function remarkTag() {
  return (_tree: unknown, file: VFile): void => {
    const { findings = [], vocabulary = [] } = file.data;
    for (const finding of findings) {
      finding.themes = tagThemes(finding.text, vocabulary);
      finding.polarity = polarityOf(finding.section, finding.text);
    }
  };
}
