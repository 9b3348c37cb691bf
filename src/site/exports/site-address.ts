import { href } from '../../domain/href.ts';

/** The full address of a path from `urls` on the site that is being built. */
export function siteAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
