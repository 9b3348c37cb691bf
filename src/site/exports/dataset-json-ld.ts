import { officialUrl } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { dataLicences } from '../../domain/data-licences.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { count } from '../../domain/words/count.ts';
import { listInWords } from '../../domain/words/list-in-words.ts';
import { site } from '../site.ts';
import { mediaTypes } from './data-file.ts';
import { type DataSet, dataVersion } from './data-set.ts';
import { dataWords } from './data-words.ts';

/**
 * The data set in schema.org terms, with what Google's Dataset Search asks for
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 */
export function datasetJsonLd(set: DataSet, content: SiteContent, address: Address): Record<string, unknown> {
  const page = address(urls.data());
  const { reports, findings, inspections } = content;
  const publishers = set.publishers.length > 0 ? ` by ${listInWords([...set.publishers])}` : '';
  const first = inspections.map(({ start, end, published }) => start ?? end ?? published).sort()[0];
  const columns = set.files.find(({ of, format }) => of === 'findings' && format === 'csv')?.table?.columns ?? [];
  return {
    '@type': 'Dataset',
    '@id': page,
    identifier: page,
    url: page,
    name: `Findings of ${set.inspections}, and what followed`,
    description:
      `${count(findings.length, 'finding')} from ${count(reports.length, 'inspection report')}${publishers}, each with its place in the official document, ` +
      'its themes and the words behind them, and what partnerships, inspectors, government and families published or said about it afterwards.',
    version: dataVersion(set),
    dateModified: set.asOf,
    inLanguage: 'en-GB',
    keywords: ['SEND', 'special educational needs', 'inspection', ...set.publishers, 'England'],
    license: dataLicences.map(({ path }) => path),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.runBy ?? site.name, url: address(urls.about()) },
    ...(first ? { temporalCoverage: `${first}/${set.asOf}` } : {}),
    spatialCoverage: { '@type': 'Place', name: 'England' },
    measurementTechnique: `${address(urls.method())}#themes`,
    variableMeasured: columns.map(({ name }) => name),
    isBasedOn: [...new Set(reports.flatMap((report) => officialUrl(content, report) ?? []))],
    distribution: set.files.map(({ file, of, format, sha256, bytes }) => ({
      '@type': 'DataDownload',
      name: `${dataWords[of].title} (${file})`,
      contentUrl: address(urls.dataFile(file)),
      encodingFormat: mediaTypes[format],
      contentSize: `${bytes.byteLength} B`,
      sha256,
    })),
  };
}
