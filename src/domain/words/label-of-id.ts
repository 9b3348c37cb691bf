import { placeOfId } from '../report-order.ts';
import { findingLabel } from './finding-label.ts';

/** What a page calls a finding of which it knows the id alone: "Priority action 1". */
export const labelOfId = (id: string): string => findingLabel(placeOfId(id));
