import { fromPage, withBase } from './urls.ts';

/** An address from `urls` as a link on a page: with the base path that this build is served under. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The same as a link on one page, relative to it where that is shorter. @param page address from `urls` of the page that it stands on */
export function hrefOn(page: string, path: string): string {
  return fromPage(page, path, import.meta.env.BASE_URL);
}
