import { z } from 'zod';
import { webAddress } from './address.ts';
import { followUp, response, speaksTo } from './event.ts';
import { eventId } from './ids.ts';
import { bodyText, described } from './linked-file.ts';

const shared = {
  id: eventId,
  url: webAddress.describe('Permanent address of its page'),
  area: z.string().optional(),
  ...bodyText,
  speaksTo: z.array(z.strictObject({ ...speaksTo.shape, url: webAddress })).describe('The findings that it is about'),
};

/** A row of `/data/responses.json`. */
export const responseRow = z.strictObject({ ...response.shape, ...shared, track: z.literal('response') });

/** A row of `/data/follow-ups.json`. */
export const followUpRow = z.strictObject({ ...followUp.shape, ...shared, track: z.literal('follow-up') });

/** `/responses/<partnership>/<name>.json` */
export const responseFile = z.strictObject({ ...described, ...responseRow.shape });

/** `/follow-ups/<partnership>/<name>.json` */
export const followUpFile = z.strictObject({ ...described, ...followUpRow.shape });
