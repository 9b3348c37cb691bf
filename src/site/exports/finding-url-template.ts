import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';

/** Where the page of a finding is, as a template of RFC 6570 with `id`, so that a list of ids need not say each address. */
export const findingUrlTemplate = (address: Address): string => address(urls.finding('id')).replace(/id\/$/, '{+id}/');
