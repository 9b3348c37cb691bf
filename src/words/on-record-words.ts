import type { OnRecord } from '../queries/on-record.ts';

/** What is on record for a finding, as it stands in a table or a list of choices. */
export const onRecordWords: Record<OnRecord, string> = {
  others: 'Inspectors or others have spoken since',
  partnership: 'Only the partnership has responded',
  none: 'No response on record here',
};
