import { type FindingValues, findingValues } from '../../content/index/finding-values.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { outcomeFramework } from '../../domain/outcome-framework.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { Outcome } from '../../domain/schemas/report.ts';
import { statusValues } from '../../domain/schemas/status.ts';

/** The findings on a theme that share one value. */
export interface CountRow<Value extends string = string> {
  value: Value;
  findings: number;
  /** Those that criticise or ask for action, and those that only praise. */
  concerns: number;
  strengths: number;
  /** Reports here that share the value, and those of them that criticise or ask for action on the theme. */
  reports: number;
  reportsWithConcern: number;
}

/** A theme's findings counted in five ways, each finding once in each. */
export interface ThemeCounts {
  total: CountRow<'total'>;
  /** Every section, what asks for action first. */
  section: CountRow<FindingValues['section']>[];
  /** Every outcome; `unknown` only where a report is without one. */
  outcome: CountRow<FindingValues['outcome']>[];
  /** Every year in which an inspection of a report here began, oldest first. */
  year: CountRow[];
  /** Areas with findings on the theme, by name. */
  area: CountRow[];
  /** Statuses that a finding on the theme has, strongest evidence first; what is no recommendation has none and comes last. */
  status: CountRow<FindingValues['status']>[];
}

/**
 * Counts a theme's findings; with a kind, those of its reports alone. A kind without an outcome has no rows by outcome.
 * @throws Error where the counts of one kind do not add up to the theme's findings
 */
export function themeCounts(content: SiteContent, theme: ThemeEntry, kind?: Framework): ThemeCounts {
  const isOfKind = ({ framework }: ReportEntry) => kind === undefined || framework === kind.id;
  const ofKind = content.reports.filter(isOfKind);
  const ids = new Set(ofKind.map(({ id }) => id));
  const findings = (content.findingsOfTheme.get(theme.id) ?? []).filter(({ report }) => ids.has(report));
  const values = new Map(findings.map((finding) => [finding, findingValues(content, finding)]));
  const yearOf = ({ inspection }: ReportEntry) => inspection.start.slice(0, 4);
  const outcomeOf = ({ outcome }: ReportEntry): Outcome => outcome ?? 'unknown';
  const outcomes = [...content.outcomes.keys(), ...(ofKind.some(({ outcome }) => !outcome) ? ['unknown'] : [])];
  const rows = <Key extends keyof FindingValues>(key: Key, of: readonly FindingValues[Key][], shared?: (report: ReportEntry) => string) => {
    const here = Map.groupBy(findings, (finding) => values.get(finding)?.[key]);
    const reports = shared && Map.groupBy(ofKind, shared);
    const made = of.map((value) => countRow(value, here.get(value) ?? [], (reports ? reports.get(value) : ofKind)?.length ?? 0));
    const sum = made.reduce((all, row) => all + row.findings, 0);
    if (sum !== findings.length)
      throw new Error(`Theme "${theme.id}": its findings by ${key} add up to ${sum}, not to ${findings.length}.`);
    return made;
  };
  const areas = new Set(findings.map(({ partnership }) => partnership));
  return {
    total: countRow('total', findings, ofKind.length),
    section: rows(
      'section',
      content.sections.map(({ key }) => key).filter((key) => !kind || kind.sections.some((section) => section.key === key)),
    ),
    outcome: kind && outcomeFramework([kind]) === undefined ? [] : rows('outcome', outcomes, outcomeOf),
    year: rows('year', [...new Set(ofKind.map(yearOf))].sort(), yearOf),
    area: rows(
      'area',
      content.partnerships.map(({ id }) => id).filter((id) => areas.has(id)),
      ({ partnership }) => partnership,
    ),
    status: rows('status', [...statusValues, 'no-recommendation']).filter(({ findings }) => findings > 0),
  };
}

function countRow<Value extends string>(value: Value, findings: FindingEntry[], reports: number): CountRow<Value> {
  const concerns = findings.filter(({ polarity }) => polarity !== 'strength');
  return {
    value,
    findings: findings.length,
    concerns: concerns.length,
    strengths: findings.length - concerns.length,
    reports,
    reportsWithConcern: new Set(concerns.map(({ report }) => report)).size,
  };
}
