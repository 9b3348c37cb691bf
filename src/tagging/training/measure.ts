import type { Label, Scores, TaggerFigures, ThemeScore } from '../../domain/schemas/tagger.ts';
import { polarityOf } from '../polarity-of.ts';
import type { LabelledFinding } from './labelled-findings.ts';

/** A finding, and the themes that it was tagged with, most central first. */
export interface Tagged {
  finding: LabelledFinding;
  tags: string[];
}

/** Compares tags and polarity with what readers gave. Shares are rounded to four decimals. */
export function measure(tagged: readonly Tagged[]): Scores {
  const themes = new Map<string, ThemeScore>();
  for (const { finding, tags } of tagged) {
    for (const id of new Set([...tags, ...finding.themes])) {
      const score = themes.get(id) ?? { id, right: 0, extra: 0, missed: 0 };
      score[!tags.includes(id) ? 'missed' : finding.themes.includes(id) ? 'right' : 'extra'] += 1;
      themes.set(id, score);
    }
  }
  const list = [...themes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sum = (key: 'right' | 'extra' | 'missed') => list.reduce((total, score) => total + score[key], 0);
  const share = (test: (one: Tagged) => boolean) => rounded(tagged.filter(test).length / tagged.length);
  return {
    findings: tagged.length,
    reports: new Set(tagged.map(({ finding }) => finding.report)).size,
    microF1: rounded(f1({ right: sum('right'), extra: sum('extra'), missed: sum('missed') })),
    macroF1: rounded(list.reduce((total, score) => total + f1(score), 0) / list.length),
    central: share(({ finding, tags }) => finding.themes.slice(0, 1).some((central) => tags.includes(central))),
    polarity: share(({ finding }) => polarityOf(finding.role, finding.text) === finding.polarity),
    themes: list,
  };
}

/** The harmonic mean of precision and recall, 0 to 1. */
export const f1 = ({ right, extra, missed }: Omit<ThemeScore, 'id'>): number => (2 * right) / (2 * right + extra + missed || 1);

/** A share with four decimals, as figures are kept. */
export const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** How far two readers who labelled the same findings independently agree; undefined where there are none. */
export function readersAgreement(labels: readonly Label[]): TaggerFigures['readers'] {
  const pairs = labels.flatMap(({ readings }) => (readings?.[0] && readings[1] ? [[readings[0], readings[1]] as const] : []));
  if (pairs.length === 0) return undefined;
  const score = { right: 0, extra: 0, missed: 0 };
  for (const [one, other] of pairs) {
    const both = one.themes.filter((theme) => other.themes.includes(theme)).length;
    score.right += both;
    score.extra += one.themes.length - both;
    score.missed += other.themes.length - both;
  }
  return {
    findings: pairs.length,
    microF1: rounded(f1(score)),
    polarity: rounded(pairs.filter(([one, other]) => one.polarity === other.polarity).length / pairs.length),
  };
}
