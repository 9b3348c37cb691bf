import { dataLicences } from '../../domain/data-licences.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { siteName } from '../../domain/site-name.ts';
import { wordingWords } from '../../domain/words/wording-words.ts';
import { oneLine } from './one-line.ts';
import type { ResultRow, ResultSet } from './result-set.ts';
import { type XmlElement, xmlDocument } from './xml-element.ts';

/** Most entries that a feed holds. */
const most = 200;

/**
 * The newest results as a feed, Atom 1.0 (RFC 4287). An entry's id is the address of its page, the feed's that of the search. An entry
 * was updated on the day its report was published, or else on the first day that its date can mean; the feed, when its newest entry
 * was, or on the day of `asOf` where it has none. It names no address of its own, because only the search makes it.
 */
export function resultsAtom({ query, inWords, address, asOf, rows }: ResultSet): string {
  const newest = rows
    .map((row) => ({ row, day: dayOf(row) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, most);
  const found = newest.length < rows.length ? `The ${most} newest of ${rows.length} results.` : `Results: ${rows.length}.`;
  return xmlDocument({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
    children: [
      element('id', address),
      element('title', `${siteName}: ${inWords || query || 'search'}`),
      element('subtitle', `${found} Content up to ${dateInWords(asOf)}.`),
      element('updated', instant(newest[0]?.day ?? dateOrder(asOf))),
      { name: 'author', children: [element('name', siteName)] },
      link('alternate', address),
      ...dataLicences.map(({ path }): XmlElement => ({ name: 'link', attributes: { rel: 'license', href: path } })),
      element('rights', dataLicences.map(({ title }) => title).join('; ')),
      ...newest.map(({ row, day }) => entry(row, day)),
    ],
  });
}

function entry(row: ResultRow, day: string): XmlElement {
  const facts = [row.inspection, row.said, dateInWords(row.date), row.wording && wordingWords[row.wording].mark].filter((fact) => fact);
  return {
    name: 'entry',
    children: [
      element('id', row.address),
      element('title', `${row.area}: ${row.title}`),
      element('updated', instant(day)),
      ...(row.published ? [element('published', instant(row.published))] : []),
      link('alternate', row.address),
      ...row.themes.map(({ id, label }): XmlElement => ({ name: 'category', attributes: { term: id, label: oneLine(label) } })),
      ...(row.framework && row.inspection
        ? [{ name: 'category', attributes: { term: row.framework, label: oneLine(row.inspection) } } satisfies XmlElement]
        : []),
      element('summary', `${facts.join(' · ')}. ${row.sentence || row.text}`),
    ],
  };
}

/** The day from which on a result was there to be read. */
const dayOf = ({ published, date }: ResultRow) => published ?? dateOrder(date);

/** Days in the content have no hour. */
const instant = (day: string) => `${day}T00:00:00Z`;

const element = (name: string, text: string): XmlElement => ({ name, children: [oneLine(text)] });

const link = (rel: string, href: string): XmlElement => ({ name: 'link', attributes: { rel, type: 'text/html', href } });
