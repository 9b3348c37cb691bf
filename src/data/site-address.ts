import { href } from '../href.ts';
import type { Address } from './column.ts';

/** Full addresses on the site that is being built. @param site the site's own address, from its configuration */
export function siteAddress(site: URL | undefined): Address {
  return (path) => new URL(href(path), site).href;
}
