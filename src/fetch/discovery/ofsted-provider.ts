import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { stop } from '../../content/unusable-file.ts';
import type { ListedInspection, ReadPage } from './listed.ts';
import { addressOf, attribute, lostShape, wordsIn } from './page-parts.ts';

/** Between the kind of a report and its day in what Ofsted writes for screen readers: "Area SEND full inspection, pdf - 12 July 2024". */
const beforeDay = ', pdf - ';

/** The kind of a report, in small letters, and its day of publication as printed. */
function titleOf(link: Element, entry: Element): { kind: string; published: string } {
  const said = wordsIn(select('.nonvisual', link) ?? link);
  const at = said.toLowerCase().lastIndexOf(beforeDay);
  if (at >= 0) return { kind: said.slice(0, at).toLowerCase(), published: said.slice(at + beforeDay.length) };
  const day = selectAll('time', entry).at(-1);
  return { kind: said.toLowerCase(), published: day ? wordsIn(day) : '' };
}

/** Ofsted's page of an area: its reports, of every kind that there is. */
export const readOfstedProvider: ReadPage = (page, { url, urn = '' }) => {
  const canonical = select('link[rel~=canonical]', page);
  const own = canonical && addressOf(canonical, url);
  if (own && !own.endsWith(`/${urn}`)) stop(`it says of itself that it is ${own}`, `correct the urn ${urn} in content/partnerships`);
  const heading = select('h1', page) ?? lostShape('heading', 'ofsted-provider.ts');
  const entries = selectAll('.timeline__day', page);
  const reports = entries.flatMap((entry) => selectAll('a.publication-link', entry).map((link) => ({ link, entry })));
  if (reports.length === 0) lostShape('list of reports', 'ofsted-provider.ts');
  const area = { name: wordsIn(heading), urn };
  const listed = (wanted: string): ListedInspection[] =>
    reports.flatMap(({ link, entry }) => {
      const { kind, published } = titleOf(link, entry);
      const isWanted = /\barea send\b/.test(kind) && kind.includes(wanted);
      return isWanted ? [{ area, published, url: addressOf(link, url) ?? attribute(link, 'href') }] : [];
    });
  return { areas: [area], inspections: listed('full inspection'), monitoring: listed('monitoring') };
};
