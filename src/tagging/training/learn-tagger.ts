import { parse } from 'node:path';
import type { ContentValues } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { TaggerFigures } from '../../domain/schemas/tagger.ts';
import type { Theme } from '../../domain/schemas/theme.ts';
import { measuredParts } from '../measured-parts.ts';
import { taggerVersion } from '../tagger-version.ts';
import { labelledFindings, readLabels } from './labelled-findings.ts';
import { measure, readersAgreement, type Tagged } from './measure.ts';
import { measureKind } from './measure-kind.ts';
import { train } from './train.ts';

/** A file of labels of one kind of report. */
export interface LabelsOfKind {
  framework: string;
  path: string;
}

/** How accurate the tagger is on the findings of one file of labels. */
export interface FileScores extends Pick<TaggerFigures, 'asShipped' | 'crossValidated'> {
  path: string;
}

/**
 * Learns the tagger's weights, and measures it.
 * @param content the official reports that the labels are about, as read
 * @param files of labels
 * @param kinds files of labels of other kinds of report, by framework: by these the tagger is measured, and from them it learns nothing
 * @returns also the labels of themes about which nothing was learned, because no finding is labelled with them
 */
export function learnTagger(
  content: ContentValues,
  files: readonly string[],
  themes: readonly Theme[],
  kinds: readonly LabelsOfKind[] = [],
) {
  const labels = files.map(readLabels);
  const findings = labelledFindings(labels.flat(), content);
  const { vocabulary, weights, crossValidated, asShipped } = train(findings, themes);
  const heldBack = crossValidated.filter(({ finding }) => finding.heldBack);
  const readers = readersAgreement(labels.flat());
  const learnedFrom = content.reports.find(({ source }) => parse(source.file).name === findings[0]?.report)?.framework;
  const ofKinds = kinds.map(({ framework, path }) => {
    const kind = mustHave(
      content.frameworks.find(({ id }) => id === framework),
      `framework ${framework}, of which ${path} has labels`,
    );
    return [framework, measureKind(readLabels(path), content, kind, { vocabulary: themes, weights })] as const;
  });
  const figures: TaggerFigures = {
    version: taggerVersion({ vocabulary, weights }),
    measured: measuredParts({ vocabulary, weights }),
    crossValidated: measure(crossValidated),
    asShipped: measure(asShipped),
    ...(heldBack.length > 0 ? { heldBack: measure(heldBack) } : {}),
    ...(readers ? { readers } : {}),
    ...(learnedFrom ? { learnedFrom } : {}),
    ...(ofKinds.length > 0 ? { kinds: Object.fromEntries(ofKinds) } : {}),
  };
  const scores = files.map((path, index): FileScores => {
    const mine = new Set(labels[index]?.map(({ report, id }) => `${report}/${id}`));
    const own = (tagged: Tagged[]) => measure(tagged.filter(({ finding }) => mine.has(`${finding.report}/${finding.id}`)));
    return { path, asShipped: own(asShipped), crossValidated: own(crossValidated) };
  });
  const measured = new Set([...vocabulary.map(({ id }) => id), ...ofKinds.flatMap(([, figures]) => Object.keys(figures.vocabulary))]);
  const unlabelled = themes.filter(({ id }) => !measured.has(id)).map(({ label }) => label);
  return { weights, figures, scores, unlabelled };
}
