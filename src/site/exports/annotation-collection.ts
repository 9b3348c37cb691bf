import type { z } from 'zod';
import { findingVersions } from '../../content/index/finding-versions.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { dataLicences } from '../../domain/data-licences.ts';
import type { annotationsFile } from '../../domain/schemas/annotations-file.ts';
import type { Target } from '../../domain/schemas/finding-file.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { site } from '../site.ts';
import { annotationTarget } from './annotation-target.ts';

type Collection = z.input<typeof annotationsFile>;

/**
 * The findings of a report as Web Annotations (https://www.w3.org/TR/annotation-model/): each leads from its place in the official
 * document to its page, and has its themes as tags. What the model does not know, such as a document's checksum, is in the finding's
 * own JSON alone; so is the place in the report's text here, where the official words are quoted.
 */
export function annotationCollection(content: SiteContent, report: ReportEntry, address: Address): Collection {
  const id = address(urls.annotations(report.id));
  const findings = content.findingsOfReport.get(report.id) ?? [];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${site.name}: findings of ‘${report.title}’`,
    creator: { id: address(urls.home()), name: site.name },
    rights: dataLicences.map(({ path }) => path),
    total: findings.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: findings.map((finding) => annotation(content, finding, report, address, id)),
    },
  };
}

function annotation(content: SiteContent, finding: FindingEntry, report: ReportEntry, address: Address, collection: string) {
  const since = findingVersions(content, finding.id).at(-1)?.since;
  const tags = finding.themes.flatMap(({ id }) => content.theme.get(id)?.label ?? []);
  const all = annotationTarget(content, finding, report, address).filter(({ selector }) => selector.length > 0);
  const quoted = all.filter(({ selector }) => has(selector, 'FragmentSelector') && has(selector, 'TextQuoteSelector'));
  const targets = quoted.length > 0 ? quoted : all;
  return {
    id: `${collection}#${finding.code}`,
    type: 'Annotation' as const,
    motivation: ['linking' as const, ...(tags.length > 0 ? ['tagging' as const] : [])],
    ...(since ? { created: `${since}T00:00:00Z` } : {}),
    body: [
      address(urls.finding(finding.id)),
      ...tags.map((value) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, value })),
    ],
    target: targets.map(({ type, source, selector }) => ({ type, source: source.id, selector })),
  };
}

const has = (selectors: Target['selector'], type: Target['selector'][number]['type']) => selectors.some((one) => one.type === type);
