import { answersLooked } from '../../content/index/answers-looked.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { isRecommendation } from '../../domain/finding-section.ts';

/** How much of what was recommended has a response of a partnership on record here, and where one was looked for. */
export interface RecordScope {
  recommendations: number;
  /** Without a response on record. */
  without: number;
  /** Of these, those for which a response was looked for and not found. */
  notFound: number;
  /** Areas with recommendations here. */
  areas: number;
  /** Of these, those in which a response was looked for. */
  looked: number;
}

/** Counts over all reports here. */
export function recordScope(content: SiteContent): RecordScope {
  const asked = content.findings.filter(isRecommendation);
  const words = asked.flatMap((finding) => findingStatus(content, finding)?.partnership ?? []);
  const without = words.filter(({ value }) => value === 'none');
  const reports = new Set(asked.map(({ report }) => report));
  const areasOf = (looked: boolean) =>
    new Set(
      content.reports
        .filter((one) => reports.has(one.id) && (!looked || answersLooked(content, one)))
        .map(({ partnership }) => partnership),
    ).size;
  return {
    recommendations: asked.length,
    without: without.length,
    notFound: without.filter(({ looked }) => looked).length,
    areas: areasOf(false),
    looked: areasOf(true),
  };
}
