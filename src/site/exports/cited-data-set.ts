import { urls } from '../../domain/urls.ts';
import type { CitedData } from '../citation/cited-data.ts';
import { type DataSet, dataVersion } from './data-set.ts';
import { siteAddress } from './site-address.ts';

/** What a citation of the data set is made of. */
export function citedData(set: DataSet): CitedData {
  return {
    title: `Findings of ${set.inspections}, and what followed`,
    asOf: set.asOf,
    version: dataVersion(set),
    url: siteAddress(urls.data()),
  };
}
