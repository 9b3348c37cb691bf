import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { ThemeEntry } from '../../domain/content-values.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { KindFigures } from '../../domain/schemas/tagger.ts';
import { inspectionsOfKind } from '../../domain/words/inspections-of-kind.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { latestInspections } from './latest-inspections.ts';
import { type TagErrors, tagErrors } from './tag-errors.ts';
import { kindScores, type TaggerInUse, taggerInUse, themeScores } from './tagger-in-use.ts';

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
  /** Kinds of inspection whose reports print numbers, where the site has another kind too: "inspections of lamps". */
  numbered?: string;
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
  /** The kind of report that all of these figures are about, where the site has several. */
  learnedFrom?: Framework;
  /** Further kinds of report on the site, from which the program learned nothing. */
  kinds: MeasuredKind[];
}

/** How good the tags of one kind of report are. */
export interface MeasuredKind {
  kind: Framework;
  figures: KindFigures;
  /** Least right first. */
  errors: TagErrors[];
}

/** Counts what is on the site and gathers how well its tags were measured to be. */
export function methodView(content: SiteContent): MethodView {
  const { asOf, reports, findings, responses, followUps } = content;
  const latest = latestInspections(content);
  const links = [...responses, ...followUps].flatMap(({ speaksTo }) => speaksTo);
  const printed = new Set(findings.flatMap(({ report, printed }) => (printed ? [content.report.get(report)?.framework] : [])));
  const kinds = kindsHere(content);
  const numbered = kinds.length > 1 && listInWords(kinds.filter(({ id }) => printed.has(id)).map(inspectionsOfKind));
  const tagger = taggerInUse(content.themes);
  const here = kindsHere(content);
  const learnedFrom = here.length > 1 ? here.find(({ id }) => id === tagger?.figures.learnedFrom) : undefined;
  return {
    asOf,
    areas: latest.length,
    unchecked: latest.filter((one) => one.unchecked).length,
    reports: reports.length,
    restated: reports.filter(({ wording }) => wording === 'restated').length,
    findings: findings.length,
    ...(numbered ? { numbered } : {}),
    untagged: findings.filter(({ themes }) => themes.length === 0).length,
    responses: responses.length,
    followUps: followUps.length,
    links: links.length,
    inferred: links.filter(({ inferred }) => inferred).length,
    themes: content.theme,
    tagger,
    errors: tagErrors(tagger ? themeScores(tagger) : [], content.theme),
    ...(learnedFrom ? { learnedFrom } : {}),
    kinds: tagger ? here.flatMap((kind) => measuredKind(content, tagger, kind)) : [],
  };
}

function measuredKind(content: SiteContent, tagger: TaggerInUse, kind: Framework): MeasuredKind[] {
  const figures = ownValue(tagger.figures.kinds ?? {}, kind.id);
  return figures ? [{ kind, figures, errors: tagErrors(kindScores(tagger, kind.id), content.theme) }] : [];
}
