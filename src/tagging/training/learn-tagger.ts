import type { ContentValues } from '../../domain/content-values.ts';
import type { TaggerFigures } from '../../domain/schemas/tagger.ts';
import type { Theme } from '../../domain/schemas/theme.ts';
import { measuredParts } from '../measured-parts.ts';
import { taggerVersion } from '../tagger-version.ts';
import { labelledFindings, readLabels } from './labelled-findings.ts';
import { measure, readersAgreement, type Tagged } from './measure.ts';
import { train } from './train.ts';

/** How accurate the tagger is on the findings of one file of labels. */
export interface FileScores extends Pick<TaggerFigures, 'asShipped' | 'crossValidated'> {
  path: string;
}

/**
 * Learns the tagger's weights, and measures it.
 * @param content the official reports that the labels are about, as read
 * @param files of labels
 * @returns also the labels of themes about which nothing was learned, because no finding is labelled with them
 */
export function learnTagger(content: ContentValues, files: readonly string[], themes: readonly Theme[]) {
  const labels = files.map(readLabels);
  const findings = labelledFindings(labels.flat(), content);
  const { vocabulary, weights, crossValidated, asShipped } = train(findings, themes);
  const heldBack = crossValidated.filter(({ finding }) => finding.heldBack);
  const readers = readersAgreement(labels.flat());
  const figures: TaggerFigures = {
    version: taggerVersion({ vocabulary, weights }),
    measured: measuredParts({ vocabulary, weights }),
    crossValidated: measure(crossValidated),
    asShipped: measure(asShipped),
    ...(heldBack.length > 0 ? { heldBack: measure(heldBack) } : {}),
    ...(readers ? { readers } : {}),
  };
  const scores = files.map((path, index): FileScores => {
    const mine = new Set(labels[index]?.map(({ report, id }) => `${report}/${id}`));
    const own = (tagged: Tagged[]) => measure(tagged.filter(({ finding }) => mine.has(`${finding.report}/${finding.id}`)));
    return { path, asShipped: own(asShipped), crossValidated: own(crossValidated) };
  });
  const unlabelled = themes.filter((theme) => !vocabulary.includes(theme)).map(({ label }) => label);
  return { weights, figures, scores, unlabelled };
}
