import { z } from 'zod';
import { contactAddress, webAddress } from './address.ts';

const isHost = (address: string) => URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`;
const words = (most: number) => z.string().regex(/\S/, 'a text that is not blank').max(most, `a text of ${most} letters at most`);

/** `site.yml`: who runs the site, and how to reach them. */
export const siteFacts = z.strictObject({
  runBy: words(120).describe('Who runs the site, as pages name them: a person, a group or an organisation'),
  contact: contactAddress.describe('Where corrections go, such as mailto:corrections@site.example'),
  repository: webAddress.optional().describe('The project’s repository, where its source and its issues are'),
  address: webAddress
    .refine(isHost, { error: 'an address without a path, such as https://site.example; BASE_PATH sets the path', abort: true })
    .optional()
    .describe('Address of the site itself, without which links in feeds and data lead to https://followthrough.example'),
  about: words(1000).optional().describe('Why they run it, in a sentence or two'),
});
export type SiteFacts = z.infer<typeof siteFacts>;
