import type { TaggerWeights } from '../../domain/schemas/tagger.ts';
import type { Theme } from '../../domain/schemas/theme.ts';
import { chanceOf, type Learned } from '../chance-of.ts';
import { pickThemes } from '../pick-themes.ts';
import type { LabelledFinding } from './labelled-findings.ts';
import { type Example, examplesOf, learn } from './learn.ts';
import { measure, type Tagged } from './measure.ts';

/** Parts into which reports are split for cross-validation. */
const parts = 10;
/** Chance from which the likeliest theme of a finding is tagged where none reaches the threshold. */
const least = 0.15;

export interface Trained {
  /** Themes that some finding is labelled with; for the others there is nothing to learn or to measure. */
  vocabulary: Theme[];
  weights: TaggerWeights;
  /** Each finding tagged by weights learned from other reports. */
  crossValidated: Tagged[];
  /** Each finding tagged by the weights above. */
  asShipped: Tagged[];
}

/**
 * Learns a tagger from labelled findings and shows what it does on reports that it has not seen: reports are split into ten parts,
 * and each part is tagged by weights learned from the nine others. The threshold is the one with the best F1 there.
 */
export function train(findings: readonly LabelledFinding[], themes: readonly Theme[]): Trained {
  const labelled = new Set(findings.flatMap((finding) => finding.themes));
  const vocabulary = themes.filter(({ id }) => labelled.has(id));
  const examples = examplesOf(findings, vocabulary);
  const reports = [...new Set(findings.map(({ report }) => report))].sort();
  const partOf = new Map(reports.map((report, index) => [report, index % parts]));
  const unseen = Array.from({ length: parts }, (_, part) => {
    const inPart = ({ finding }: Example) => partOf.get(finding.report) === part;
    return chances(examples.filter(inPart), learn(examples.filter((example) => !inPart(example))));
  }).flat();
  const thresholds = Array.from({ length: 31 }, (_, step) => (20 + step) / 100);
  const { threshold } = thresholds
    .map((threshold) => ({ threshold, f1: measure(tag(findings, unseen, threshold)).microF1 }))
    .reduce((best, one) => (one.f1 > best.f1 ? one : best));
  const learned = learn(examples);
  return {
    vocabulary,
    weights: { threshold, least, ...learned },
    crossValidated: tag(findings, unseen, threshold),
    asShipped: tag(findings, chances(examples, learned), threshold),
  };
}

interface Chance {
  finding: LabelledFinding;
  theme: string;
  chance: number;
}

const chances = (examples: Example[], learned: Learned): Chance[] =>
  examples.map(({ finding, theme, features }) => ({ finding, theme, chance: chanceOf(theme, features, learned) }));

function tag(findings: readonly LabelledFinding[], chances: Chance[], threshold: number): Tagged[] {
  const byFinding = Map.groupBy(chances, ({ finding }) => finding);
  return findings.map((finding) => ({
    finding,
    tags: pickThemes(byFinding.get(finding) ?? [], { threshold, least }).map(({ theme }) => theme),
  }));
}
