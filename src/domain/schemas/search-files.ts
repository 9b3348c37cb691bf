import { z } from 'zod';
import { webAddress } from './address.ts';
import { isoDay, partialDate } from './dates.ts';
import { polarity, wording } from './finding.ts';
import { findingId, frameworkId, partnershipId, reportId, termId, themeId } from './ids.ts';
import { lexiconEntry } from './lexicon.ts';
import { outcome } from './report.ts';

const words = z.array(z.string());
const licensed = { licence: z.string().describe('Of what the words come from; it travels with them') };

/** `/search-names.json`: the glossary, taken apart. */
export const searchNamesFile = z.array(
  z.strictObject({
    id: termId,
    label: z.string(),
    terms: words.describe('Its other names'),
    related: z.array(termId).optional(),
    otherwise: z.record(z.string(), z.string()).optional(),
    themes: z.array(themeId).optional(),
    names: z.array(z.strictObject({ stems: words, written: z.string().optional(), askedOnly: z.literal(true).optional() })),
  }),
);

/** `/search-suggestions.json`: places that a search box offers to jump to. */
export const searchSuggestionsFile = z.array(
  z.strictObject({ kind: z.string(), label: z.string(), note: z.string(), path: z.string(), names: words }),
);

/** `/search-english.json` */
export const searchEnglishFile = z.strictObject({ ...licensed, words: z.string().describe('Packed') });

/** `/search-meaning.json` */
export const searchMeaningFile = z.strictObject({
  lexicon: z.array(lexiconEntry.pick({ say: true, means: true, weight: true })),
  questions: z.record(z.string(), z.unknown()).describe('What people ask and the records that answer it, packed'),
  plain: z.string().describe('The commonest English words by their stems'),
  ...licensed,
});

const record = z.strictObject({
  kind: z.enum(['finding', 'response', 'follow-up']),
  id: z.string(),
  path: z.string().describe('Address below the site’s root'),
  title: z.string(),
  text: z.string(),
  area: partnershipId,
  date: partialDate,
  themes: z.array(themeId),
  bodies: words,
  outcome: outcome.optional(),
  framework: frameworkId.optional().describe('Of its report; where a site has several kinds of report'),
  section: z.string().optional(),
  polarity: polarity.optional(),
  status: z.string().optional(),
  statusToldBy: z.string().optional(),
  statusLooked: isoDay.optional(),
  wording: wording.optional(),
  page: z.int().positive().optional(),
  published: isoDay.optional(),
  said: z.string().optional(),
});

const kindInWords = z.string().optional().describe('What kind it was, in words; where the area had several');

const knownArea = z.strictObject({
  id: partnershipId,
  name: z.string(),
  alsoCalled: words.optional(),
  inspection: z
    .strictObject({
      outcome: outcome.optional(),
      start: isoDay.optional(),
      published: isoDay.optional(),
      notHere: z.literal(true).optional(),
      kind: kindInWords,
    })
    .optional(),
  others: z
    .array(z.strictObject({ kind: z.string(), start: isoDay.optional(), published: isoDay.optional() }))
    .optional()
    .describe('The newest inspection of each other kind'),
});

/** `/search-records.json`: the texts that the index leads to, and the names that they are shown by; a large site has its texts in pieces. */
export const searchRecordsFile = z.strictObject({
  asOf: z.string(),
  records: z.array(record).optional(),
  documents: z.record(reportId, webAddress).optional().describe('Addresses of the official documents'),
  retired: z.record(findingId, z.array(findingId)).optional(),
  areas: z.record(partnershipId, z.string()),
  knownAreas: z.array(knownArea),
  sections: z.record(z.string(), z.strictObject({ one: z.string(), many: z.string(), asks: z.boolean() })),
  outcomes: z.record(z.string(), z.strictObject({ short: z.string(), long: z.string() })),
  inspections: z.record(frameworkId, z.string()).optional().describe('The kinds of report, where there are several'),
  themes: z.record(themeId, z.string()),
});

const measures = { records: z.int().min(0), streams: words, averages: z.array(z.number()) };

/** `/search-index.json`: the packed full-text index; of a large site, which of its pieces holds what. */
export const searchIndexFile = z.union([
  z.strictObject({
    version: z.int(),
    ...measures,
    lengths: z.array(z.array(z.int().min(0))),
    terms: z.string().describe('Separated by spaces'),
    postings: z.array(z.array(z.array(z.int()))).describe('By term, then by stream: steps from one record that holds it to the next'),
  }),
  z.looseObject({ digest: z.string(), ...measures, terms: words, words, pairs: words, texts: z.int().positive() }),
]);

/** `/search-shards/….json`: a piece of the search of a large site, packed. */
export const searchShardFile = z.union([
  z.strictObject({ terms: z.string(), postings: z.array(z.array(z.string())) }),
  z.strictObject({ terms: z.string(), counts: z.array(z.int()) }),
  z.strictObject({ pairs: z.string(), postings: words }),
  z.array(record).describe('Texts of records that follow each other'),
  z.array(z.tuple([z.string(), z.int().positive()])).describe('Dates of records, each with how many that follow each other have it'),
  z.strictObject({ levels: z.array(z.int()), places: words }),
  z.strictObject({ documents: searchRecordsFile.shape.documents.unwrap(), retired: searchRecordsFile.shape.retired }),
  z.looseObject({ groups: z.array(z.looseObject({ begins: z.string(), count: z.int().positive() })) }),
]);
