import { taggerFigures } from '../../content/index/tagger-figures.ts';
import { sha256 } from '../../domain/ledger/fingerprint.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { TaggerFigures, ThemeScore } from '../../domain/schemas/tagger.ts';
import type { Theme } from '../../domain/schemas/theme.ts';
import { type Unmeasured, unmeasuredThemes } from '../../tagging/measured-parts.ts';

/** The tagger that gave the themes, and how good its tags are. */
export interface TaggerInUse {
  /** Same version, same tags: the learned one, with a second part where there are themes beside those, or their words have changed since. */
  version: string;
  figures: TaggerFigures;
  /** How its vocabulary differs from the one that the figures are about. */
  unmeasured: Unmeasured;
}

const known = new WeakMap<readonly Theme[], TaggerInUse>();

/**
 * @param themes all of the content
 * @returns undefined where no tagger was measured
 */
export function taggerInUse(themes: readonly Theme[], figures = taggerFigures()): TaggerInUse | undefined {
  if (!figures) return undefined;
  const before = known.get(themes);
  if (before?.figures === figures) return before;
  const unmeasured = unmeasuredThemes(themes, figures);
  const { added, changed, gone } = unmeasured;
  // What was measured beside the vocabulary that was learned is not in the version of its figures.
  const isBeside = ({ id }: Theme) => ownValue(figures.measured.themes, id) === undefined;
  const others = themes
    .filter((theme) => isBeside(theme) || [...added, ...changed].includes(theme.id))
    .map(({ id, terms, exclude }) => [id, terms, exclude]);
  const isMeasured = others.length + gone.length === 0;
  const version = isMeasured ? figures.version : `${figures.version}-${sha256(JSON.stringify([others, gone])).slice(0, 8)}`;
  const tagger = { version, figures, unmeasured };
  known.set(themes, tagger);
  return tagger;
}

/** How often tags were right where the weights had not been learned from the same report, for each theme with the same terms still. */
export const themeScores = ({ figures, unmeasured }: TaggerInUse): ThemeScore[] =>
  figures.crossValidated.themes.filter(({ id }) => !unmeasured.changed.includes(id));

/** The same of reports of a kind from whose labels nothing was learned. @param kind id of the framework */
export const kindScores = ({ figures, unmeasured }: TaggerInUse, kind: string): ThemeScore[] =>
  (ownValue(figures.kinds ?? {}, kind)?.themes ?? []).filter(({ id }) => !unmeasured.changed.includes(id));
