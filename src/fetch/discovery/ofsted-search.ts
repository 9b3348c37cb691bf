import { select, selectAll } from 'hast-util-select';
import { count } from '../../domain/words/count.ts';
import type { ReadPage } from './listed.ts';
import { addressOf, lostShape, wordsIn } from './page-parts.ts';

/** Path of the page of an area, with its reference number. */
const areaPage = /^\/provider\/44\/(\d{1,9})$/;

/** A page of Ofsted's search for local authorities: the areas that it knows, with their reference numbers. */
export const readOfstedSearch: ReadPage = (page, { url }) => {
  const list = select('.results-list', page) ?? lostShape('list of results', 'ofsted-search.ts');
  const results = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  const links = selectAll('h2 a[href], h3 a[href]', list).flatMap((link) => {
    const [, urn] = areaPage.exec(URL.parse(addressOf(link, url) ?? '')?.pathname ?? '') ?? [];
    return urn ? [{ name: wordsIn(link), urn }] : [];
  });
  const areas = [...new Map(links.map((area) => [area.urn, area])).values()];
  if (areas.length === 0) lostShape('result that leads to the page of an area', 'ofsted-search.ts');
  const unread = results.length - areas.length;
  const next = select('a.pagination__next[href]', page);
  const following = next && addressOf(next, url);
  return {
    areas,
    inspections: [],
    ...(following ? { next: following } : {}),
    ...(unread > 0
      ? {
          notes: [
            `${count(unread, 'result')} of ${results.length} lead${unread === 1 ? 's' : ''} to no page of an area; look at ${url} in a browser`,
          ],
        }
      : {}),
  };
};
