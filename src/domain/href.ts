import { withBase } from './urls.ts';

/** An address from `urls` as a link on a page: with the base path that this build is served under. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
