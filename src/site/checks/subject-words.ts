import type { Term } from '../../domain/schemas/term.ts';
import { stem } from '../../domain/text/stem.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { allNames } from '../../search/glossary/term-names.ts';

/** Words that the site cannot do without, besides those of its glossary and themes. */
const always =
  'action authority citation commission correction criticise education finding government governance inspection inspectorate javascript monitoring ' +
  'ofsted official partnership priority publication quotation recommendation followthrough';

/**
 * Stems of the words that the subject needs: names in the glossary, which say what they mean, and names of themes. A sentence is not
 * counted as hard for having them.
 */
export const subjectStems = (terms: readonly Term[], themes: readonly { label: string }[]): ReadonlySet<string> =>
  new Set(
    [always, ...terms.flatMap(allNames), ...themes.map(({ label }) => label)].flatMap((name) =>
      wordsOf(name).map(({ word }) => stem(word)),
    ),
  );
