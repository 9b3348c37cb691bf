import type { AreaRecord } from '../views/area-record.ts';

/** For how many recommendations an action is on record, and whether a source or only our reading links it, as a sentence. */
export function coverageInWords({ asked, withAction, byReading }: NonNullable<AreaRecord['coverage']>): string {
  const ofThem = (number: number) => `${number === asked ? 'each' : number} of them`;
  const listed = withAction === 0 ? 'No source lists an action for any of them' : `A source lists an action for ${ofThem(withAction)}`;
  return `${listed}${byReading > 0 ? `; for ${ofThem(byReading)}, only our reading links one` : ''}.`;
}
