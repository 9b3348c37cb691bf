import type { Section } from '../schemas/finding.ts';
import { type Outcome, outcomes } from '../schemas/report.ts';
import { sectionsByWeight } from '../words/section-words.ts';
import type { FindingEntry, ThemeEntry } from './content-values.ts';
import type { SiteContent } from './index-content.ts';

/** One row of a theme's counts. */
export interface ThemeCount {
  /** An outcome, or a year as text. */
  key: Outcome | string;
  /** Reports here with this outcome or year. */
  reports: number;
  /** Those of them that criticise or ask for action on the theme. */
  reportsWithConcern: number;
  /** Findings on the theme that criticise or ask for action, and findings that praise. */
  concerns: number;
  strengths: number;
}

/** Everything that a theme's page shows. */
export interface ThemeView {
  theme: ThemeEntry;
  findings: FindingEntry[];
  areas: number;
  byOutcome: ThemeCount[];
  byYear: ThemeCount[];
  /** By section, what asks for action first; within one by area. */
  kinds: { section: Section; findings: FindingEntry[] }[];
}

/** Gathers what a theme's page shows. */
export function themeView(content: SiteContent, theme: ThemeEntry): ThemeView {
  const findings = content.findingsOfTheme.get(theme.id) ?? [];
  const full = content.reports.filter(({ kind }) => kind === 'full');
  const countOf = (key: string, ids: Set<string>): ThemeCount => {
    const here = findings.filter(({ report }) => ids.has(report));
    const concerns = here.filter(({ polarity }) => polarity !== 'strength');
    return {
      key,
      reports: ids.size,
      reportsWithConcern: new Set(concerns.map(({ report }) => report)).size,
      concerns: concerns.length,
      strengths: here.length - concerns.length,
    };
  };
  const idsWhere = (test: (report: (typeof full)[number]) => boolean) => new Set(full.filter(test).map(({ id }) => id));
  const years = [...new Set(full.map(({ inspection }) => inspection.start.slice(0, 4)))].sort();
  return {
    theme,
    findings,
    areas: new Set(findings.map(({ partnership }) => partnership)).size,
    byOutcome: outcomes.map((outcome) =>
      countOf(
        outcome,
        idsWhere((report) => report.outcome === outcome),
      ),
    ),
    byYear: years.map((year) =>
      countOf(
        year,
        idsWhere(({ inspection }) => inspection.start.startsWith(year)),
      ),
    ),
    kinds: sectionsByWeight
      .map((section) => ({ section, findings: findings.filter((finding) => finding.section === section) }))
      .filter((kind) => kind.findings.length > 0),
  };
}
