import { siteName } from '../../domain/site-name.ts';
import { urls } from '../../domain/urls.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import type { CitedFinding } from './cited-finding.ts';
import type { CitedReport } from './cited-report.ts';
import { placeInReport } from './place-in-report.ts';

/** What comes before this site's address, so that nobody takes our words for the inspectors': "Restated, not quoted, at Followthrough". */
export function onOurSite({ wording, retired }: Pick<CitedReport, 'wording' | 'retired'>): string {
  const what = wording === 'restated' ? 'Restated, not quoted, at' : 'Also at';
  return `${what} ${siteName}${retired ? ', under an id that is no longer in use' : ''}`;
}

/** What a reference manager has no field for: the place in the report, where a finding is cited, and what comes before our address. */
export function noteOf(cited: CitedReport | CitedFinding): { place?: string; ours: string } {
  return { ...('place' in cited ? { place: upperFirst(placeInReport(cited)) } : {}), ours: onOurSite(cited) };
}

/** Address of the report's own page on this site, which begins as that of a finding does. */
export const pageOfReport = (cited: CitedReport | CitedFinding): string =>
  'place' in cited ? cited.url.slice(0, -urls.finding(cited.id).length) + urls.report(cited.report) : cited.url;
