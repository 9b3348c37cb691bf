import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { byText } from '../../domain/text/by-text.ts';
import { findingsOnAnswer } from './answer-view.ts';
import { countByPolarity, type PolarityCounts } from './polarity-counts.ts';

/** A theme in an area's newest full report here, by what its findings say. */
export interface AreaTheme {
  theme: ThemeEntry;
  counts: PolarityCounts;
}

/** The themes of an area's answer pages. */
export interface AreaThemes {
  /** With findings; those most criticised or asked for first, then by label. */
  said: AreaTheme[];
  /** That the report does not mention. */
  unsaid: ThemeEntry[];
}

/** @param id of a partnership of which a full report is here */
export function areaThemes(content: SiteContent, id: string): AreaThemes {
  const all = content.themes.map((theme) => ({ theme, counts: countByPolarity(findingsOnAnswer(content, id, theme.id)) }));
  const isSaid = ({ counts }: AreaTheme) => Object.values(counts).some((number) => number > 0);
  const concerns = ({ counts }: AreaTheme) => counts.weakness + counts.recommendation + counts.mixed;
  return {
    said: all.filter(isSaid).sort((a, b) => concerns(b) - concerns(a) || byText(a.theme.label, b.theme.label)),
    unsaid: all.filter((one) => !isSaid(one)).map(({ theme }) => theme),
  };
}
