import type { ContentValues } from '../queries/content-values.ts';
import { isWording } from '../schemas/ledger.ts';
import { urls } from '../urls.ts';

/**
 * Addresses that last once they were published, in one order: of every id and version that the ledger knows, retired ones too, and
 * of the pages that people cite. The files beside a page last with it.
 */
export function lastingAddresses({ ledger, reports, partnerships, themes, responses, followUps }: ContentValues): string[] {
  const addresses = [
    ...ledger.map(({ id }) => urls.finding(id)),
    ...ledger.filter(isWording).map(({ id, version }) => urls.findingVersion(id, version)),
    ...reports.map(({ id }) => urls.report(id)),
    ...partnerships.map(({ id }) => urls.partnership(id)),
    ...themes.map(({ id }) => urls.theme(id)),
    ...responses.map(({ id }) => urls.response(id)),
    ...followUps.map(({ id }) => urls.followUp(id)),
  ];
  return [...new Set(addresses)].sort();
}
