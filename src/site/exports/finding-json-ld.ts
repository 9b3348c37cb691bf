import { siteName } from '../../domain/site-name.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { CitedFinding } from '../citation/cited-finding.ts';
import { pageRange } from '../citation/place-in-report.ts';
import type { FindingView } from '../views/finding-view.ts';

/**
 * What a finding's page says about itself in schema.org terms: its identifiers and the report it is from. Its text and files are on the
 * page and in its head; nothing is said twice.
 */
export function findingJsonLd({ finding, report, themes }: FindingView, cited: CitedFinding, address: Address): Record<string, unknown> {
  const { id, url, sha256, officialUrl, published } = cited;
  const bodies = cited.authors.map((name) => ({ '@type': 'Organization', name }));
  const official = finding.wording === 'official';
  return {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    identifier: [
      { '@type': 'PropertyValue', propertyID: `${siteName} finding`, value: id },
      ...(cited.fingerprint ? [{ '@type': 'PropertyValue', propertyID: `${siteName} fingerprint`, value: cited.fingerprint }] : []),
    ],
    name: `${cited.area}: ${cited.label}`,
    version: cited.version,
    inLanguage: 'en-GB',
    author: official ? bodies : { '@type': 'Organization', name: siteName },
    datePublished: official ? published : undefined,
    about: themes.map(({ theme }) => theme.label),
    isPartOf: { '@type': 'WebPage', '@id': address(urls.report(report.id)) },
    isBasedOn: {
      '@type': 'Report',
      '@id': officialUrl,
      url: officialUrl,
      name: report.title,
      author: bodies,
      datePublished: published,
      pagination: pageRange(cited) || undefined,
      identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: sha256 },
    },
  };
}
