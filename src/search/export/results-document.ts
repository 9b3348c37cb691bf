import { z } from 'zod';
import { isoDay, partialDate } from '../../domain/schemas/dates.ts';
import { polarity, section, wording } from '../../domain/schemas/finding.ts';
import { frameworkId } from '../../domain/schemas/ids.ts';
import { outcome } from '../../domain/schemas/report.ts';
import { statusWord } from '../../domain/schemas/status.ts';
import { recordKinds } from '../index/search-record.ts';

/** What a JSON file of search results holds. Programs that write one need its type alone. */
export const resultsDocument = z.strictObject({
  query: z.string().describe('As typed'),
  inWords: z.string().describe('What was searched for, in words'),
  address: z.url().describe('Makes the same search again'),
  asOf: isoDay.describe('The newest date in the content that was searched'),
  licences: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).describe('The licences of the parts'),
  count: z.int().min(0).describe('How many rows there are'),
  rows: z
    .array(
      z.strictObject({
        kind: z.enum(recordKinds),
        id: z.string().describe('Permanent ID, unique within its kind'),
        address: z.url().describe('Permanent link to its page'),
        title: z.string(),
        area: z.string().describe('Name of the area'),
        areaId: z.string().describe('Id of the local area partnership'),
        section: section.optional(),
        sectionWords: z.string().optional(),
        polarity: polarity.optional(),
        date: partialDate.describe('For a finding, the first day of the inspection'),
        published: isoDay.optional().describe('Day the report was published'),
        outcome: outcome.optional(),
        framework: frameworkId
          .optional()
          .describe('Id of the framework that inspectors worked by, where a site has several kinds of report'),
        inspection: z.string().optional().describe('The same in words'),
        themes: z.array(z.strictObject({ id: z.string(), label: z.string() })).describe('Most central first'),
        status: z.strictObject({ value: statusWord.shape.value, words: z.string() }).optional(),
        wording: wording.optional(),
        page: z.int().positive().optional().describe('Page of the official document on which it begins'),
        pageUrl: z.url().optional().describe('The official document, opened at that page'),
        said: z.string().optional().describe('For a response or follow-up: its kind and who said it'),
        sentence: z.string().describe('The sentence that best answers the search'),
        text: z.string().describe('The whole text, one line per block'),
        missing: z.array(z.string()).describe('Words searched for that it does not mention'),
      }),
    )
    .describe('Best first'),
});

export type ResultsDocument = z.infer<typeof resultsDocument>;
