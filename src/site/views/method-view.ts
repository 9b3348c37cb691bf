import type { SiteContent } from '../../content/index/index-content.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { latestInspections } from './latest-inspections.ts';
import { type TagErrors, tagErrors } from './tag-errors.ts';
import { type TaggerInUse, taggerInUse, themeScores } from './tagger-in-use.ts';

/** What the method page counts and measures. */
export interface MethodView {
  /** ISO day */
  asOf: string;
  areas: number;
  /** Areas with facts that have not been checked against the report. */
  unchecked: number;
  reports: number;
  /** Reports restated in our own words. */
  restated: number;
  findings: number;
  /** Findings without a theme. */
  untagged: number;
  responses: number;
  followUps: number;
  /** Links from responses and follow-ups to findings. */
  links: number;
  /** Links that are our own reading. */
  inferred: number;
  themes: ReadonlyMap<string, ThemeEntry>;
  /** Absent where the tagger has not been measured. */
  tagger: TaggerInUse | undefined;
  /** Least right first. */
  errors: TagErrors[];
}

/** Counts what is on the site and gathers how well its tags were measured to be. */
export function methodView(content: SiteContent): MethodView {
  const { asOf, reports, findings, responses, followUps } = content;
  const latest = latestInspections(content);
  const links = [...responses, ...followUps].flatMap(({ speaksTo }) => speaksTo);
  const tagger = taggerInUse(content.themes);
  return {
    asOf,
    areas: latest.length,
    unchecked: latest.filter((one) => one.unchecked).length,
    reports: reports.length,
    restated: reports.filter(({ wording }) => wording === 'restated').length,
    findings: findings.length,
    untagged: findings.filter(({ themes }) => themes.length === 0).length,
    responses: responses.length,
    followUps: followUps.length,
    links: links.length,
    inferred: links.filter(({ inferred }) => inferred).length,
    themes: content.theme,
    tagger,
    errors: tagErrors(tagger ? themeScores(tagger) : [], content.theme),
  };
}
