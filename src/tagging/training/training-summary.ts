import type { Scores, TaggerFigures } from '../../domain/schemas/tagger.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import type { FileScores } from './learn-tagger.ts';

const line = (what: string, { findings, reports, microF1, macroF1, central, polarity }: Scores) =>
  `${what.padEnd(46)} ${String(findings).padStart(5)} findings of ${String(reports).padStart(2)} reports · micro F1 ${microF1.toFixed(3)} · ` +
  `macro F1 ${macroF1.toFixed(3)} · most central ${central.toFixed(3)} · polarity ${polarity.toFixed(3)}`;

const both = (title: string, { asShipped, crossValidated }: Pick<TaggerFigures, 'asShipped' | 'crossValidated'>) => [
  title,
  line('  as shipped', asShipped),
  line('  cross-validated by report', crossValidated),
];

/**
 * Lines that report the tagger's accuracy: on each file of labels, then on all of them.
 * @param unlabelled labels of themes about which nothing was learned
 */
export function trainingSummary(scores: readonly FileScores[], figures: TaggerFigures, unlabelled: readonly string[]): string[] {
  const { heldBack, readers, kinds = {} } = figures;
  const agreed = ({ findings, microF1, polarity }: NonNullable<TaggerFigures['readers']>) =>
    `two readers apart agree on ${findings} findings: micro F1 ${microF1.toFixed(3)} · polarity ${polarity.toFixed(3)}`;
  return [
    ...scores.flatMap((one) => both(one.path, one)),
    ...both('all', figures),
    ...(heldBack ? [line('  the same, reports not read for the vocabulary', heldBack)] : []),
    ...(unlabelled.length > 0 ? [`no finding is labelled with ${listInWords(unlabelled)}: nothing learned, nothing measured`] : []),
    ...(readers ? [agreed(readers)] : []),
    ...Object.entries(kinds).flatMap(([framework, kind]) => [
      line(`${framework}, from which nothing was learned`, kind),
      ...(kind.readers ? [agreed(kind.readers)] : []),
    ]),
  ];
}
