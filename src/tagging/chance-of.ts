import { ownValue } from '../domain/own-value.ts';
import type { TaggerWeights } from '../domain/schemas/tagger.ts';
import type { Feature } from './features.ts';

/** What was learned about the themes, without the thresholds. */
export type Learned = Omit<TaggerWeights, 'threshold' | 'least'>;

/** Chance, 0 to 1, that a reader would give a theme to a text, by what speaks for and against it. */
export function chanceOf(theme: string, features: readonly Feature[], weights: Learned): number {
  const sum = features.reduce((total, feature) => total + feature.value * weightOf(feature, theme, weights), 0);
  return 1 / (1 + Math.exp(-sum));
}

function weightOf({ kind, name }: Feature, id: string, { always, signals, themes }: Learned): number {
  const theme = ownValue(themes, id);
  if (kind === 'always') return always;
  if (kind === 'signal') return ownValue(signals, name) ?? 0;
  if (kind === 'theme') return theme?.always ?? 0;
  return ownValue(kind === 'term' ? theme?.terms : theme?.beside, name) ?? 0;
}
