import { siteName } from '../../domain/site-name.ts';
import type { CitedFinding } from './cited-finding.ts';

/** What stands before this site's address, so that nobody takes our words for the inspectors': "Restated, not quoted, at Followthrough". */
export function onOurSite({ wording, retired }: CitedFinding): string {
  const what = wording === 'restated' ? 'Restated, not quoted, at' : 'Also at';
  return `${what} ${siteName}${retired ? ', under an id that is no longer in use' : ''}`;
}
