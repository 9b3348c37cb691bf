import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import { byText } from '../../domain/text/by-text.ts';
import { findingsOnAnswer } from './answer-view.ts';
import { answeredReport, answeredThemes } from './answered-report.ts';
import { countByPolarity, type PolarityCounts } from './polarity-counts.ts';

/** A theme in an area's newest full report of a kind here, by what its findings say. */
export interface AreaTheme {
  theme: ThemeEntry;
  counts: PolarityCounts;
}

/** The themes of those of an area's answer pages that speak of one kind of report. */
export interface AreaThemes {
  framework: Framework;
  /** With findings; those most criticised or asked for first, then by label. */
  said: AreaTheme[];
  /** That the report does not mention. */
  unsaid: ThemeEntry[];
}

/** The themes of an area's answer pages by kind of report, the kind that speaks for the area first. @param id of the partnership */
export function areaThemes(content: SiteContent, id: string): AreaThemes[] {
  const first = answeredReport(content, id);
  const reportOf = (theme: ThemeEntry) => mustHave(answeredReport(content, id, theme), `report on ${id} for ${theme.id}`);
  const byReport = [...Map.groupBy(answeredThemes(content, id), reportOf)];
  const isSaid = ({ counts }: AreaTheme) => Object.values(counts).some((number) => number > 0);
  const concerns = ({ counts }: AreaTheme) => counts.weakness + counts.recommendation + counts.mixed;
  return byReport
    .sort(([a], [b]) => Number(b === first) - Number(a === first))
    .map(([{ framework }, themes]) => {
      const all = themes.map((theme) => ({ theme, counts: countByPolarity(findingsOnAnswer(content, id, theme)) }));
      return {
        framework: mustHave(content.framework.get(framework), `framework ${framework}`),
        said: all.filter(isSaid).sort((a, b) => concerns(b) - concerns(a) || byText(a.theme.label, b.theme.label)),
        unsaid: all.filter((one) => !isSaid(one)).map(({ theme }) => theme),
      };
    });
}
