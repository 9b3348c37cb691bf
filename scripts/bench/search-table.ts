import { median } from './median.ts';
import type { Size } from './search-sizes.ts';
import type { SearchWaits } from './waits-of.ts';

/** What a search must not go beyond: milliseconds, bytes. */
const bounds = { index: 250_000, first: 300, later: 50, longTask: 50 };

/** The sizes as lines of a table. */
export function sizeLines(sizes: readonly Size[]): string[] {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);
  return [
    `  ${'kB'.padEnd(22)}${['plain', 'gzip', 'brotli', 'bound'].map((name) => name.padStart(9)).join('')}`,
    ...sizes.map(({ name, plain, gzip, brotli }, place) => {
      const bound = place === 0 ? `${kilobytes(bounds.index)}${gzip > bounds.index ? '  MISSED gzipped' : ''}` : '';
      return `  ${name.padEnd(22)}${kilobytes(plain)}${kilobytes(gzip)}${kilobytes(brotli)}${bound}`;
    }),
  ];
}

/** The waits of some visits of one kind as lines of a table. */
export function waitLines(visits: readonly SearchWaits[]): string[] {
  const all = <T>(list: (visit: SearchWaits) => T[]) => visits.flatMap(list);
  const later = all((visit) => visit.later);
  const times = (kind: 'key' | 'choice') => later.filter((wait) => wait.kind === kind).map(({ milliseconds }) => milliseconds);
  const early = all((visit) => visit.early).map(({ milliseconds }) => milliseconds);
  const inPage = later.map((wait) => wait.inPage);
  const tasks = { loading: all((visit) => visit.loadingTasks), searching: all((visit) => visit.searchingTasks) };
  const slowest = later.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  return [
    `  ${'ms'.padEnd(46)}   median    worst    bound`,
    line(
      'focus until ready',
      all((visit) => [visit.ready]),
    ),
    line(
      'first key until first results',
      all((visit) => [visit.first]),
      bounds.first,
    ),
    line('keys of the same query after these', early, bounds.later),
    line(`${times('key').length} later keys until their results`, times('key'), bounds.later),
    line(`${times('choice').length} filters chosen until their results`, times('choice'), bounds.later),
    line('  of that, until they are in the page', inPage),
    line(
      '  of that, question to answer of the worker',
      all((visit) => visit.answering),
    ),
    line(`${tasks.loading.length} long tasks of the main thread: page comes`, tasks.loading, bounds.longTask),
    line(`${tasks.searching.length} long tasks of the main thread: searching`, tasks.searching, bounds.longTask),
    `  slowest: ${slowest.map(({ query, milliseconds }) => `${query} ${Math.round(milliseconds)}`).join(', ')}`,
    `  keys whose results came after the next key: ${later.filter(({ overtaken }) => overtaken).length} of ${later.length}`,
  ];
}

function line(name: string, times: number[], bound?: number): string {
  const worst = Math.max(...times);
  const told = (time: number) => (times.length > 0 ? String(Math.round(time)) : '-').padStart(9);
  const share = bound ? `, within it ${Math.round((100 * times.filter((time) => time <= bound).length) / times.length)}%` : '';
  const missed = bound && worst > bound ? `  MISSED${name.includes('long tasks') ? '' : share}` : '';
  return `  ${name.padEnd(46)}${told(median(times))}${told(worst)}${bound ? String(bound).padStart(9) : ''}${missed}`;
}
