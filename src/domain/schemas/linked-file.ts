import { z } from 'zod';
import { eventKindNames } from '../event-kinds.ts';
import { trackNames } from '../event-tracks.ts';
import { webAddress } from './address.ts';
import { partialDate } from './dates.ts';
import { speaker } from './event.ts';

/** First in every JSON that is an object: where a program finds what it may hold. */
export const described = { $schema: webAddress.describe('Address of this schema') };

/** What an entry's body says. */
export const bodyText = {
  text: z.string().describe('On one line, without marks'),
  markdown: z.string().optional().describe('Where it has more than the text'),
};

/** A template of an address, as RFC 6570 has them. */
export const findingUrl = z.string().describe('Address of each finding’s page, by its id: a template of RFC 6570');

/** Another entry, by its id and the address of its page. */
export const linked = z.strictObject({ id: z.string(), url: webAddress });

/** A response or a follow-up in a list of others. */
export const eventInList = z.strictObject({
  track: z.enum(trackNames),
  id: z.string(),
  url: webAddress,
  date: partialDate,
  kind: z.enum(eventKindNames),
  speaker,
  title: z.string(),
});
