import { sha256 } from '../domain/ledger/fingerprint.ts';
import { ownValue } from '../domain/own-value.ts';
import type { TaggerFigures, TaggerWeights } from '../domain/schemas/tagger.ts';
import type { Theme } from '../domain/schemas/theme.ts';
import type { Tagger } from './likelihoods-of.ts';
import { isOfThisCode } from './tagger-version.ts';

const digest = (value: unknown) => sha256(JSON.stringify(value)).slice(0, 8);

/** Digests of the terms of themes, by their ids. */
export const termsDigests = (themes: readonly Theme[]): Record<string, string> =>
  Object.fromEntries(themes.map((theme) => [theme.id, termsDigest(theme)]));

const termsDigest = ({ terms, exclude }: Theme) => digest([terms, exclude]);

/** What was measured, so that it is clear later which part of a tagger its figures are about. */
export function measuredParts({ vocabulary, weights }: Tagger): TaggerFigures['measured'] {
  return { weights: digest(weights), themes: termsDigests(vocabulary) };
}

/** Whether figures are about these weights, as this code uses them. */
export const areMeasured = (weights: TaggerWeights, { version, measured }: TaggerFigures): boolean =>
  isOfThisCode(version) && measured.weights === digest(weights);

/** How a vocabulary differs from the one that was measured, by theme id. */
export interface Unmeasured {
  added: string[];
  /** Those whose terms have changed. */
  changed: string[];
  gone: string[];
}

export function unmeasuredThemes(vocabulary: readonly Theme[], { measured: { themes }, kinds = {} }: TaggerFigures): Unmeasured {
  const ofKinds = Object.values(kinds).map((kind) => kind.vocabulary);
  const before = (id: string) => [themes, ...ofKinds].map((digests) => ownValue(digests, id)).find((one) => one !== undefined);
  const ids = new Set(vocabulary.map(({ id }) => id));
  return {
    added: [...ids].filter((id) => before(id) === undefined),
    changed: vocabulary.filter((theme) => ![undefined, termsDigest(theme)].includes(before(theme.id))).map(({ id }) => id),
    gone: Object.keys(themes).filter((id) => !ids.has(id)),
  };
}
