import { ownValue } from '../../domain/own-value.ts';
import type { Theme } from '../../domain/schemas/theme.ts';
import type { Learned } from '../chance-of.ts';
import { compiledOf } from '../compile-vocabulary.ts';
import { type Feature, featuresOf } from '../features.ts';
import { findTerms } from '../find-terms.ts';
import { candidatesOf } from '../signals.ts';
import { wordsInSentences } from '../words-in-sentences.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';
import type { LabelledFinding } from './labelled-findings.ts';

/** How strongly each kind of weight is pulled towards zero, most for what few findings can teach. */
const penalties: Record<Feature['kind'], number> = { always: 0, signal: 0.1, theme: 0.5, term: 1, beside: 4 };

/** A theme that a finding mentions: what is weighed, and whether readers gave it. */
export interface Example {
  finding: LabelledFinding;
  theme: string;
  features: Feature[];
  given: boolean;
}

/** Every theme that a finding mentions, by the terms of the vocabulary. */
export function examplesOf(findings: readonly LabelledFinding[], vocabulary: readonly Theme[]): Example[] {
  const compiled = compiledOf(vocabulary);
  return findings.flatMap((finding) => {
    const words = wordsInSentences(finding.text);
    const candidates = candidatesOf(findTerms(words, compiled), words);
    return candidates.map((candidate) => ({
      finding,
      theme: candidate.theme,
      features: featuresOf(candidate, candidates),
      given: finding.themes.includes(candidate.theme),
    }));
  });
}

/** Learns the weights of a tagger from examples, rounded to three decimals; its thresholds are set separately. */
export function learn(examples: readonly Example[]): Learned {
  const index = new Map<string, { at: number; theme: string; feature: Feature }>();
  const rows = examples.map(({ theme, features, given }): Row => {
    const at = features.map((feature) => {
      const key = `${feature.kind}|${feature.kind === 'signal' || feature.kind === 'always' ? '' : theme}|${feature.name}`;
      const known = index.get(key) ?? { at: index.size, theme, feature };
      index.set(key, known);
      return known.at;
    });
    return { at: Int32Array.from(at), values: Float64Array.from(features, ({ value }) => value), label: given ? 1 : 0 };
  });
  const found = [...index.values()];
  const fitted = fitLogistic(
    rows,
    Float64Array.from(found, ({ feature }) => penalties[feature.kind]),
  );

  const weights: Learned = { always: 0, signals: {}, themes: {} };
  for (const { at, theme, feature } of found.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const weight = Math.round((fitted[at] ?? 0) * 1000) / 1000;
    const { kind, name } = feature;
    if (kind === 'always') weights.always = weight;
    else if (kind === 'signal') Object.assign(weights.signals, { [name]: weight });
    else {
      const own = ownValue(weights.themes, theme) ?? { always: 0, terms: {}, beside: {} };
      Object.assign(weights.themes, { [theme]: own });
      if (kind === 'theme') own.always = weight;
      else if (weight !== 0) Object.assign(kind === 'term' ? own.terms : own.beside, { [name]: weight });
    }
  }
  return weights;
}

const order = ({ theme, feature }: { theme: string; feature: Feature }) => `${theme}|${feature.kind}|${feature.name}`;
