import type { SiteContent } from '../../content/index/index-content.ts';
import type { EventEntry } from '../../domain/content-values.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { entryText } from './entry-text.ts';

/** A response or a follow-up as the JSON beside its page: its fields, its text, and the findings that it is about. */
export function eventEntry(content: SiteContent, event: EventEntry, address: Address) {
  const { body, id, track, speaksTo, ...fields } = event;
  return {
    id,
    track,
    url: address(urls.event({ track, id })),
    area: content.partnership.get(event.partnership)?.name,
    ...fields,
    ...entryText(body),
    speaksTo: speaksTo.map((link) => ({ ...link, url: address(urls.finding(link.finding)) })),
  };
}
