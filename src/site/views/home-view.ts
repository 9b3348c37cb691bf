import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { type AreaInspection, areaInspections } from './area-inspections.ts';
import { exampleFinding } from './example-finding.ts';
import { exampleSteps } from './example-steps.ts';
import { type FindingView, findingView } from './finding-view.ts';
import { latestInspections } from './latest-inspections.ts';
import { outcomeCounts } from './outcome-counts.ts';
import { type ThemeGroup, themeGroups } from './theme-groups.ts';

/** Everything that the home page shows. */
export interface HomeView {
  findings: number;
  reports: number;
  areas: number;
  /** Areas whose facts have not been checked against the report. */
  unchecked: number;
  outcomes: ReturnType<typeof outcomeCounts>;
  /** Last published first. */
  newest: AreaInspection[];
  groups: ThemeGroup[];
  /** A finding that was answered and judged, with the few entries that tell its story. */
  example?: { view: FindingView; steps: EventOnFinding[] };
}

/** Gathers what the home page shows. */
export function homeView(content: SiteContent): HomeView {
  const latest = latestInspections(content);
  const newest = [...areaInspections(content)].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).slice(0, 7);
  const example = exampleFinding(content);
  const view = example && findingView(content, example);
  return {
    findings: content.findings.length,
    reports: content.reports.length,
    areas: latest.length,
    unchecked: latest.filter((one) => one.unchecked).length,
    outcomes: outcomeCounts(latest),
    newest,
    groups: themeGroups(content),
    ...(view ? { example: { view, steps: exampleSteps(view) } } : {}),
  };
}
