import type { VFile } from 'vfile';
import { makeFindingCode } from '../../domain/finding-id.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Correction } from '../../domain/schemas/review.ts';
import type { Draft } from '../pipeline-data.ts';

/** Applies an editor's corrections, which override generated values, and warns about any part of one that does not apply. */
export default function remarkApplyReview() {
  return (_tree: unknown, file: VFile): void => {
    const { reviews, report, findings = [], tagger } = file.data;
    const known = new Set(tagger?.vocabulary.map(({ id }) => id));
    for (const correction of ownValue(reviews, report?.id)?.corrections ?? []) {
      const finding = findings.find(({ at, number }) => makeFindingCode(at.code, number) === correction.finding);
      const faults = finding ? apply(finding, correction, known) : ['names a finding that this report does not have'];
      for (const fault of faults) {
        file.message(`a correction of ${correction.finding} ${fault}`, {
          source: 'followthrough',
          ruleId: 'review',
        }).note = `Correct or delete the entry in content/review/${report?.id}.yml.`;
      }
    }
  };
}

/** Changes a finding as a correction says, and returns the parts of the correction that do not apply. */
function apply(finding: Draft, { addThemes, removeThemes, polarity, reason }: Correction, known: Set<string>): string[] {
  const faults: string[] = [];
  const has = (id: string) => finding.themes.some((tag) => tag.id === id);
  for (const id of removeThemes) {
    if (!has(id)) faults.push(`removes the theme ${id}, which it does not have`);
    else finding.removedThemes = [...(finding.removedThemes ?? []), { id, editor: reason }];
  }
  finding.themes = finding.themes.filter(({ id }) => !removeThemes.includes(id));
  for (const id of addThemes) {
    if (!known.has(id)) faults.push(`adds ${id}, which is not a theme`);
    else if (has(id)) faults.push(`adds the theme ${id}, which it already has`);
    else finding.themes.push({ id, evidence: [], at: [], editor: reason });
  }
  if (!polarity) return faults;
  if (finding.polarity === polarity) faults.push(`sets its polarity to ${polarity}, which it already has`);
  else {
    finding.polarity = polarity;
    finding.polarityEditor = reason;
  }
  return faults;
}
