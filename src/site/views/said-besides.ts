import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { type EventOnTheme, saidOnTheme } from './said-on-theme.ts';
import type { ThemeFigure } from './theme-figures.ts';

/** What was said on a finding's most central theme, but not of the finding itself. */
export interface SaidBesides {
  theme: ThemeEntry;
  area: PartnershipEntry;
  /** The newest few, newest first. */
  events: EventOnTheme[];
  /** How many there are besides these. */
  more: number;
  figure?: ThemeFigure;
}

const most = 4;

/** @returns undefined where there is nothing besides what is linked to the finding, and for a monitoring report, which has no answer pages */
export function saidBesides(content: SiteContent, finding: FindingEntry, tagger: Tagger): SaidBesides | undefined {
  const main = finding.themes[0]?.id;
  const report = mustHave(content.report.get(finding.report), `report ${finding.report}`);
  if (main === undefined || report.kind !== 'full') return undefined;
  const { events, figures } = saidOnTheme(content, report, main, tagger);
  const own = new Set((content.eventsOfFinding.get(finding.id) ?? []).map(({ event }) => event));
  const others = events.filter(({ event }) => !own.has(event));
  if (others.length === 0) return undefined;
  return {
    theme: mustHave(content.theme.get(main), `theme ${main}`),
    area: mustHave(content.partnership.get(finding.partnership), `partnership ${finding.partnership}`),
    events: others.slice(0, most),
    more: Math.max(0, others.length - most),
    ...(figures[0] ? { figure: figures[0] } : {}),
  };
}
