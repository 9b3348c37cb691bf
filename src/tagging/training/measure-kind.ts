import type { ContentValues } from '../../domain/content-values.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { KindFigures, Label } from '../../domain/schemas/tagger.ts';
import { themesFor } from '../../domain/themes-held.ts';
import type { Tagger } from '../likelihoods-of.ts';
import { termsDigests } from '../measured-parts.ts';
import { tagThemes } from '../tag-themes.ts';
import { labelledFindings } from './labelled-findings.ts';
import { measure, readersAgreement } from './measure.ts';

/**
 * Measures the tags of one kind of report, from whose labels nothing was learned. A label with a theme that does not hold for the
 * kind says nothing of the tagger, which may not give it: such labels are left out, while the agreement of readers counts them.
 * @param content reports of the kind, as read
 */
export function measureKind(labels: readonly Label[], content: ContentValues, framework: Framework, tagger: Tagger): KindFigures {
  const vocabulary = themesFor(tagger.vocabulary, framework);
  const held = new Set(vocabulary.map(({ id }) => id));
  const tagged = labelledFindings(labels, content).map((finding) => ({
    finding: { ...finding, themes: finding.themes.filter((theme) => held.has(theme)) },
    tags: tagThemes(finding.text, { ...tagger, vocabulary }).map(({ id }) => id),
  }));
  const readers = readersAgreement(labels);
  return { ...measure(tagged), vocabulary: termsDigests(vocabulary), ...(readers ? { readers } : {}) };
}
