import { siteName } from '../../domain/site-name.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import type { FindingView } from '../views/finding-view.ts';

/**
 * What a finding's page says about itself in schema.org terms: its identifier, whose words it has, and the report it is from. Its
 * text, its themes, its version and its files are on the page, and its report's own facts on the report's page; nothing is said twice. It is named by the
 * address of the page, to which JSON-LD in a page is relative.
 */
export function findingJsonLd({ finding, report }: FindingView, cited: CitedFinding): Record<string, unknown> {
  const { id, officialUrl, published } = cited;
  const bodies = cited.authors.map((name) => ({ '@type': 'Organization', name }));
  const official = finding.wording === 'official';
  return {
    '@type': 'CreativeWork',
    '@id': './',
    identifier: id,
    name: `${cited.area}: ${cited.label}`,
    author: official ? bodies : { '@type': 'Organization', name: siteName },
    datePublished: official ? published : undefined,
    isBasedOn: officialUrl ?? { '@type': 'Report', name: report.title },
  };
}
