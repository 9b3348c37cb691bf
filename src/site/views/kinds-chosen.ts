import type { SiteContent } from '../../content/index/index-content.ts';
import { kindsHere } from '../../content/index/kinds-here.ts';
import type { Framework } from '../../domain/schemas/framework.ts';

/** The kinds that have a list of their own: all, where a site has several, since the list of all would be the same else. */
export function kindsChosen(content: SiteContent): Framework[] {
  const kinds = kindsHere(content);
  return kinds.length > 1 ? kinds : [];
}
