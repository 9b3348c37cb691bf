import type { VFile } from 'vfile';
import { codePrefix } from '../../schemas/finding.ts';

/** Applies an editor's corrections, which win over what was generated; one that names no finding is warned about. */
export default function remarkApplyReview() {
  return (_tree: unknown, file: VFile): void => {
    const { reviews, report, findings = [], vocabulary = [] } = file.data;
    for (const { finding: code, addThemes, removeThemes, polarity, reason } of reviews?.[report?.id ?? '']?.corrections ?? []) {
      const finding = findings.find(({ section, number }) => `${codePrefix[section]}-${number}` === code);
      const doubt = (message: string) => {
        file.message(message, { source: 'followthrough', ruleId: 'review' }).note = 'Correct or delete the entry in content/review/.';
      };
      if (!finding) {
        doubt(`a correction names the finding ${code}, which this report does not have`);
        continue;
      }
      for (const id of removeThemes.filter((theme) => !finding.themes.some((tag) => tag.id === theme))) {
        doubt(`a correction takes the theme ${id} from ${code}, which does not have it`);
      }
      finding.themes = finding.themes.filter(({ id }) => !removeThemes.includes(id));
      for (const id of addThemes) {
        if (!vocabulary.some((theme) => theme.id === id)) doubt(`a correction adds the theme ${id} to ${code}, which is no theme`);
        else if (!finding.themes.some((tag) => tag.id === id)) finding.themes.push({ id, evidence: [], at: [], editor: reason });
      }
      if (polarity) finding.polarity = polarity;
    }
  };
}
