import { z } from 'zod';
import { webAddress } from './address.ts';

const item = z.strictObject({
  id: webAddress,
  url: webAddress,
  title: z.string().min(1),
  content_text: z.string().min(1),
  date_published: z.iso.datetime().describe('Day on which it came to this site, at midnight'),
  tags: z.array(z.string().min(1)).min(1).optional().describe('Themes that it speaks of'),
});

/** `/feeds/….json`: what a JSON Feed 1.1 of this site has. It names the standard's own version and no schema. */
export const feedFile = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: webAddress,
  feed_url: webAddress,
  description: z.string(),
  language: z.literal('en-GB'),
  items: z.array(item).describe('What came last first'),
});
