import { findingPlace } from '../../content/index/finding-place.ts';
import type { SiteContent } from '../../content/index/index-content.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import type { FindingEntry, ReportEntry } from '../../domain/content-values.ts';
import { sha256 } from '../../domain/ledger/fingerprint.ts';
import type { Target } from '../../domain/schemas/finding-file.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { reportText } from '../views/report-text.ts';
import { type PageQuote, quoteContext, quotesByPage } from './quotes-by-page.ts';

/**
 * Where a finding is, as targets of the W3C Web Annotation data model, so that programs can point to it and find it again.
 *
 * First the official document, where its address is known: the page and, where the wording is official, the quote; of a finding that
 * runs over a page's end a target for each page, with the words that stand on it. There is no position in it, since a PDF has no single text to count in: each reader puts its pieces together in its own way.
 *
 * Then the report's text as this site has it, a plain file in which a position is exact: `end` is the first code
 * point that is not part of the finding. The file's SHA-256 shows whether the positions still hold for a copy of it. Its words are
 * quoted there unless the same words are quoted from the official document, so that no file has them three times.
 */
export function annotationTarget(content: SiteContent, finding: FindingEntry, report: ReportEntry, address: Address): Target[] {
  const { officialUrl } = findingPlace(content, finding, report);
  const { text, places } = reportText(content, report);
  const place = places.get(finding.id);
  const targets: Target[] = [];
  for (const part of officialUrl ? quotesByPage(finding) : []) {
    targets.push({
      type: 'SpecificResource',
      source: { id: officialUrl ?? '', type: 'Text', language: 'en-GB', sha256: report.source.sha256 },
      selector: [...pages(part), ...(part.quote ? [{ type: 'TextQuoteSelector' as const, ...part.quote }] : [])],
    });
  }
  if (place) {
    const points = [...text];
    const cut = (from: number, to: number) => points.slice(Math.max(from, 0), to).join('');
    targets.push({
      type: 'SpecificResource',
      source: {
        id: address(urls.reportText(report.id)),
        type: 'Text',
        format: 'text/plain',
        language: 'en-GB',
        sha256: sha256(text),
      },
      selector: [
        { type: 'TextPositionSelector', ...place },
        ...(officialUrl && finding.quote?.exact === plainText(finding.body)
          ? []
          : [
              {
                type: 'TextQuoteSelector' as const,
                exact: plainText(finding.body),
                prefix: cut(place.start - quoteContext, place.start),
                suffix: cut(place.end, place.end + quoteContext),
              },
            ]),
      ],
    });
  }
  return targets;
}

/** The page of a PDF as a fragment of its address (RFC 3778, which the W3C model names). */
function pages({ page }: PageQuote): Target['selector'] {
  return page ? [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${page}` }] : [];
}
