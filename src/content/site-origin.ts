import { readSite } from './read-site.ts';

/** Where a site is until its address is known. */
const placeholder = 'https://followthrough.example';

/** Address of the site that is built: SITE_URL, or what `site.yml` says. */
export const siteOrigin = (root?: string): string => process.env['SITE_URL'] || readSite(root)?.address || placeholder;
