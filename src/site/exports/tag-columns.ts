import type { SiteContent } from '../../content/index/index-content.ts';
import { findingText } from '../../documents/markdown/finding-text.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import type { TaggerWeights } from '../../domain/schemas/tagger.ts';
import type { Column } from '../../domain/table/column.ts';
import { themesHeld } from '../../domain/themes-held.ts';
import { likelihoodsOf } from '../../tagging/likelihoods-of.ts';

/** A theme of a finding, or one that an editor took away. */
export interface TagRow {
  finding: string;
  theme: string;
  /** Place among the finding's themes, from 1. */
  rank?: number;
  /** Chance, 0 to 1, that a reader would give the theme, as the tagger in use has it. */
  chance?: number;
  /** An editor's reason. */
  editor?: string;
}

/** Every tag of every finding, in their order. @param weights of the tagger in use; without them no chance is known */
export function tagRows(content: SiteContent, weights?: TaggerWeights): TagRow[] {
  const heldBy = themesHeld(content, content.themes);
  return content.findings.flatMap((finding) => {
    const chances = weights ? chancesOf(finding, heldBy(finding.report), weights) : new Map<string, number>();
    const shared = (theme: string) => {
      const chance = chances.get(theme);
      return { finding: finding.id, theme, ...(chance === undefined ? {} : { chance }) };
    };
    return [
      ...finding.themes.map(
        ({ id, editor }, index): TagRow => ({
          ...shared(id),
          rank: index + 1,
          ...(editor ? { editor } : {}),
        }),
      ),
      ...(finding.removedThemes ?? []).map(({ id, editor }): TagRow => ({ ...shared(id), editor })),
    ];
  });
}

function chancesOf({ body }: FindingEntry, vocabulary: readonly ThemeEntry[], weights: TaggerWeights): Map<string, number> {
  const { themes } = likelihoodsOf(findingText(body), { vocabulary, weights });
  return new Map(themes.map(({ theme, chance }) => [theme, Math.round(chance * 1e4) / 1e4]));
}

/** Columns of the table of tags. */
export const tagColumns: readonly Column<TagRow>[] = [
  { name: 'finding', type: 'string', required: true, meaning: 'Id of the finding.', value: ({ finding }) => finding },
  { name: 'theme', type: 'string', required: true, meaning: 'Id of the theme.', value: ({ theme }) => theme },
  {
    name: 'rank',
    type: 'integer',
    meaning: 'Its place among the finding’s themes, most central first. Empty: an editor removed it.',
    value: ({ rank }) => rank,
  },
  {
    name: 'chance',
    type: 'number',
    meaning: 'How likely a reader is to give it this theme, 0 to 1, as the program reckons. Empty: the program sees no word for it.',
    value: ({ chance }) => chance,
  },
  {
    name: 'by',
    type: 'string',
    required: true,
    values: ['program', 'editor'],
    meaning: 'Who decided.',
    value: ({ editor }) => (editor === undefined ? 'program' : 'editor'),
  },
  { name: 'reason', type: 'string', meaning: 'The editor’s reason.', value: ({ editor }) => editor },
];
