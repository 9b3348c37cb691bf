import type { ContentValues } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';

/**
 * The day up to which the content knows anything: the newest date in it, as an ISO day. It is not the day of the build,
 * so that the same content gives the same site.
 */
export function asOf(content: ContentValues): string {
  const days = [
    ...content.inspections.map(({ published }) => published),
    ...content.reports.flatMap(({ published, source }) => [published, source.retrieved]),
    ...[...content.responses, ...content.followUps].flatMap((event) => [dateOrder(event.date), ...event.sources.map(({ read }) => read)]),
  ];
  return days.reduce<string>((newest, day) => (day && day > newest ? day : newest), '');
}
