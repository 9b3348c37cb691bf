import type { SiteContent } from '../../content/index/index-content.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ThemeEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { ThemeTag } from '../../domain/schemas/finding.ts';
import { byText } from '../../domain/text/by-text.ts';

/** The recommendations that ask for a theme most plainly. */
export interface ThemeAsks {
  /** Best first, one of a report at most. */
  shown: FindingEntry[];
  /** All priority actions and areas for improvement in which the theme is the most central one. */
  central: number;
  /** Those that have the theme beside a more central one. */
  beside: number;
}

/** Most recommendations shown. */
const most = 6;

/**
 * Chooses recommendations in which the theme is the most central one: priority actions before areas for improvement, then
 * those with the largest share of words that earned the theme, then the newest inspection.
 */
export function themeAsks(content: SiteContent, theme: ThemeEntry): ThemeAsks {
  const asks = (content.findingsOfTheme.get(theme.id) ?? []).filter(isRecommendation);
  const central = asks.filter(({ themes }) => themes[0]?.id === theme.id);
  const keyed = central.map((finding) => ({
    finding,
    urgent: finding.at.urgent ? 1 : 0,
    share: finding.themes[0] ? evidenceShare(finding.themes[0], plainText(finding.body).length) : 0,
    day: mustHave(content.report.get(finding.report), `report ${finding.report}`).inspection.start,
  }));
  keyed.sort((a, b) => b.urgent - a.urgent || b.share - a.share || byText(b.day, a.day) || byText(a.finding.id, b.finding.id));
  const first = new Map<string, FindingEntry>();
  for (const { finding } of keyed) if (!first.has(finding.report)) first.set(finding.report, finding);
  return { shown: [...first.values()].slice(0, most), central: central.length, beside: asks.length - central.length };
}

/**
 * What share of a finding's text the words that earned a tag make up, from 0 to 1; words that overlap count once.
 * @param length of the text, in UTF-16 units, as the tag's places are
 */
export function evidenceShare({ evidence, at }: Pick<ThemeTag, 'evidence' | 'at'>, length: number): number {
  const spans = evidence.flatMap((words, index) => {
    const start = at[index];
    return start === undefined ? [] : [{ start, end: start + words.length }];
  });
  spans.sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length > 0 ? covered / length : 0;
}
