import type { Discovery } from '../../domain/schemas/discovery.ts';
import { type Inspection, inspection } from '../../domain/schemas/inspection.ts';
import type { Partnership } from '../../domain/schemas/partnership.ts';
import type { ListedInspection } from './listed.ts';
import { readDay } from './read-day.ts';

/** What a page says, once it can be believed; `doubts` are values that were left out. */
export interface Believed {
  row: Omit<Inspection, 'checked'>;
  doubts: readonly string[];
}

/** What cannot be believed at all. */
export interface Refused {
  reason: string;
  todo: string;
}

/** Previous inspections are of older frameworks; the earliest began with local areas. */
const firstInspections = '2016-01-01';

/** @returns the address of a document without what only a browser uses; undefined where it leads to no known host */
function documentAddress(url: string, hosts: readonly string[]): string | undefined {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:' || !hosts.includes(address.host) || address.username || address.password) return undefined;
  address.hash = '';
  return address.href;
}

/**
 * What a page says of an inspection as a row of the table, as far as it can be true.
 * @param today ISO day, after which nothing can have been published
 */
export function believe(listed: ListedInspection, area: Partnership, { hosts, since }: Discovery, today: string): Believed | Refused {
  const published = readDay(listed.published);
  if (published === undefined || published < since || published > today) {
    const what = listed.published === '' ? 'has no day of publication' : `was published on "${listed.published}", which cannot be`;
    return { reason: `a report on ${area.name} ${what}`, todo: `open ${listed.url} and add the row by hand` };
  }
  const url = documentAddress(listed.url, hosts);
  if (url === undefined) {
    return {
      reason: `the report on ${area.name} of ${published} is said to be at "${listed.url}", which is no https address of a host that is known`,
      todo: 'if it is right, add its host to content/discovery.yml',
    };
  }
  const doubts: string[] = [];
  const between = (field: 'start' | 'end' | 'previousEnd', first: string, last: string): string | undefined => {
    const said = listed[field];
    const day = said === undefined ? undefined : readDay(said);
    if (day !== undefined && day >= first && day <= last) return day;
    if (said !== undefined) doubts.push(`${field} "${said}"`);
    return undefined;
  };
  const end = between('end', since, published);
  const start = between('start', since, end ?? published);
  const previousEnd = between('previousEnd', firstInspections, start ?? published);
  const row = {
    partnership: area.id,
    area: area.name,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    published,
    ...(previousEnd ? { previousEnd } : {}),
    ...listed.terms,
    url,
  };
  const { success } = inspection.safeParse({ ...row, checked: 'no' });
  return success
    ? { row, doubts }
    : { reason: `what is said of ${area.name}, ${published}, does not fit the table`, todo: 'add the row by hand' };
}
