import { upperFirst } from '../../domain/words/upper-first.ts';
import type { CitedFinding } from './cited-finding.ts';
import { onOurSite } from './on-our-site.ts';
import { placeInReport } from './place-in-report.ts';

/** What a reference manager has no field for: the place in the report, and what stands before our address. */
export function noteOf(finding: CitedFinding): { place: string; ours: string } {
  return { place: upperFirst(placeInReport(finding)), ours: onOurSite(finding) };
}
