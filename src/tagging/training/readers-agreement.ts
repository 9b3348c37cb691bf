import type { Label, TaggerFigures } from '../../domain/schemas/tagger.ts';
import { f1, rounded } from './measure.ts';

/** How far the two readers agree who labelled some findings apart; undefined where there are none. */
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
