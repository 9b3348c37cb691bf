import { keptFor } from '../../domain/kept.ts';
import { outcomeFramework } from '../../domain/outcome-framework.ts';
import type { Framework } from '../../domain/schemas/framework.ts';
import type { SiteContent } from './index-content.ts';

/**
 * The kinds of full inspection of which the site has something, the one with an outcome first, then by id. Where it has nothing yet, the
 * first kind that it knows, so that a page about one always has one.
 */
export const kindsHere = keptFor((content: SiteContent): Framework[] => {
  const withOutcome = outcomeFramework(content.frameworks)?.id;
  const known = content.frameworks
    .filter(({ kind }) => kind === 'full')
    .sort((a, b) => Number(b.id === withOutcome) - Number(a.id === withOutcome) || (a.id < b.id ? -1 : 1));
  const ids = new Set(content.reports.map(({ framework }) => framework));
  if (withOutcome && content.inspections.length > 0) ids.add(withOutcome);
  const here = known.filter(({ id }) => ids.has(id));
  return here.length > 0 ? here : known.slice(0, 1);
});
