import type { SiteContent } from '../src/content/index/index-content.ts';
import { retiredIds } from '../src/content/index/retired-ids.ts';
import type { Address } from '../src/domain/table/column.ts';
import { makeQuoteData } from '../src/quote/make-quote-data.ts';
import { makeQuoteShards, quoteShardSizes } from '../src/quote/shards/make-quote-shards.ts';
import { makeIndex } from '../src/search/index/make-index.ts';
import { packIndex } from '../src/search/index/packed-index.ts';
import { searchData } from '../src/search/index/search-data.ts';
import { makeShards } from '../src/search/shards/make-shards.ts';
import { shardSizes } from '../src/search/shards/shard-manifest.ts';
import { cslJson } from '../src/site/citation/csl-json.ts';
import { annotationCollection } from '../src/site/exports/annotation-collection.ts';
import { dataSet } from '../src/site/exports/data-set.ts';
import { described } from '../src/site/exports/described.ts';
import { entryText } from '../src/site/exports/entry-text.ts';
import { eventEntry } from '../src/site/exports/event-entry.ts';
import { allFacts, asJson } from '../src/site/exports/feed-facts.ts';
import { feedItems } from '../src/site/exports/feed-items.ts';
import { findingEntry } from '../src/site/exports/finding-entry.ts';
import { jsonFeed } from '../src/site/exports/json-feed.ts';
import { partnershipEntry } from '../src/site/exports/partnership-entry.ts';
import type { JsonKind } from '../src/site/exports/published-json.ts';
import { reportEntry } from '../src/site/exports/report-entry.ts';
import { retiredEntry } from '../src/site/exports/retired-entry.ts';
import { themeEntry } from '../src/site/exports/theme-entry.ts';
import { packBriefing } from '../src/site/views/briefing-file.ts';
import { briefingView } from '../src/site/views/briefing-view.ts';
import { citedFinding } from '../src/site/views/cited-finding.ts';

/**
 * Every JSON that a site of this content has, by its path: as its routes write them. Terms, suggestions, English words and what words mean
 * are left out.
 * @param isLarge whether what pages search is cut into pieces, as that of a large site is
 */
export function jsonOf(content: SiteContent, address: Address, isLarge = false): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, value: object) => files.set(path, JSON.stringify(value));
  const entry = (kind: JsonKind, path: string, value: object) => put(path, described(kind, value, address));
  for (const { file, format, bytes } of dataSet(content, address).files) {
    if (format === 'json') files.set(`data/${file}`, new TextDecoder().decode(bytes));
  }
  for (const finding of content.findings) {
    put(`findings/${finding.id}.json`, findingEntry(content, finding, address, '1'));
    files.set(`findings/${finding.id}.csl.json`, cslJson(citedFinding(content, finding, address)));
  }
  for (const id of retiredIds(content)) entry('retired', `findings/${id}.json`, retiredEntry(content, id, address));
  for (const report of content.reports) {
    entry('report', `reports/${report.id}.json`, { ...reportEntry(content, report, address), ...entryText(report.body) });
    put(`reports/${report.id}.annotations.jsonld`, annotationCollection(content, report, address));
    entry('briefing', `briefing/${report.id}.json`, packBriefing(briefingView(content, report, address)));
  }
  for (const one of content.partnerships) entry('partnership', `partnerships/${one.id}.json`, partnershipEntry(content, one, address));
  for (const one of content.themes) entry('theme', `themes/${one.id}.json`, themeEntry(content, one, address));
  for (const one of content.responses) entry('response', `responses/${one.id}.json`, eventEntry(content, one, address));
  for (const one of content.followUps) entry('follow-up', `follow-ups/${one.id}.json`, eventEntry(content, one, address));
  put('feeds/all.json', jsonFeed(asJson(allFacts), feedItems(content), content.theme, address));
  const data = searchData(content);
  const packed = packIndex(makeIndex(data));
  const { names, ...records } = data;
  put('search-names.json', names);
  const quotes = makeQuoteData(content);
  if (isLarge) {
    const search = makeShards(data, packed, shardSizes);
    put('search-records.json', search.records);
    put('search-index.json', search.manifest);
    for (const [name, json] of search.files) files.set(`search-shards/${name}.json`, json);
    const quote = makeQuoteShards(quotes, quoteShardSizes);
    put('quote-index.json', quote.manifest);
    for (const [name, json] of quote.files) files.set(`quote-shards/${name}.json`, json);
  } else {
    put('search-records.json', records);
    put('search-index.json', packed);
    put('quote-index.json', quotes);
  }
  return files;
}
