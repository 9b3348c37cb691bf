import type { VFile } from 'vfile';
import { makeFindingCode } from '../../domain/finding-id.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Correction } from '../../domain/schemas/review.ts';
import type { Draft } from '../pipeline-data.ts';

/** Applies an editor's corrections, which win over what was generated; what of one no longer applies is warned about. */
export default function remarkApplyReview() {
  return (_tree: unknown, file: VFile): void => {
    const { reviews, report, findings = [], tagger } = file.data;
    const known = new Set(tagger?.vocabulary.map(({ id }) => id));
    for (const correction of ownValue(reviews, report?.id)?.corrections ?? []) {
      const finding = findings.find(({ at, number }) => makeFindingCode(at.code, number) === correction.finding);
      const doubts = finding ? applied(finding, correction, known) : ['names a finding that this report does not have'];
      for (const doubt of doubts) {
        file.message(`a correction of ${correction.finding} ${doubt}`, {
          source: 'followthrough',
          ruleId: 'review',
        }).note = `Correct or delete the entry in content/review/${report?.id}.yml.`;
      }
    }
  };
}

/** Changes a finding as a correction says; returns what of it does not apply. */
function applied(finding: Draft, { addThemes, removeThemes, polarity, reason }: Correction, known: Set<string>): string[] {
  const doubts: string[] = [];
  const has = (id: string) => finding.themes.some((tag) => tag.id === id);
  for (const id of removeThemes) {
    if (!has(id)) doubts.push(`takes away the theme ${id}, which it does not have`);
    else finding.removedThemes = [...(finding.removedThemes ?? []), { id, editor: reason }];
  }
  finding.themes = finding.themes.filter(({ id }) => !removeThemes.includes(id));
  for (const id of addThemes) {
    if (!known.has(id)) doubts.push(`adds the theme ${id}, which is none`);
    else if (has(id)) doubts.push(`adds the theme ${id}, which it has anyway`);
    else finding.themes.push({ id, evidence: [], at: [], editor: reason });
  }
  if (!polarity) return doubts;
  if (finding.polarity === polarity) doubts.push(`sets its polarity to ${polarity}, which it has anyway`);
  else {
    finding.polarity = polarity;
    finding.polarityEditor = reason;
  }
  return doubts;
}
