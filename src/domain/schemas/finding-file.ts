import { z } from 'zod';
import { eventKindNames } from '../event-kinds.ts';
import { trackNames } from '../event-tracks.ts';
import { webAddress } from './address.ts';
import { dayRange, isoDay, partialDate } from './dates.ts';
import { action, eventSource, judgement, speaker } from './event.ts';
import { finding, textQuote, wording } from './finding.ts';
import { findingStatus } from './status.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One way of pointing into a resource, of the W3C Web Annotation data model. */
export const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: webAddress,
    value: z.string().describe('Such as "page=9"'),
  }),
  z.strictObject({ type: z.literal('TextQuoteSelector'), ...textQuote.shape }),
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().min(0).describe('Code points from 0'),
    end: z.int().positive().describe('The first that is not part of it'),
  }),
]);

export const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({
    id: webAddress,
    type: z.literal('Text'),
    format: z.string().optional().describe('Media type, where it is known'),
    language: z.literal('en-GB'),
    sha256: sha256.describe('Of the resource as it was read; no part of the W3C model'),
  }),
  selector: z.array(selector).describe('Each points to the finding by itself'),
});
export type Target = z.infer<typeof target>;

/** An event that speaks to the finding; what is about other findings is left out. */
const eventOnFinding = z.strictObject({
  track: z.enum(trackNames),
  id: z.string(),
  url: webAddress,
  date: partialDate,
  dateNote: z.string().optional(),
  kind: z.enum(eventKindNames),
  speaker,
  title: z.string(),
  summary: z.string(),
  asCalled: z.string().optional(),
  inferred: z.boolean(),
  judgement: judgement.optional(),
  note: z.string().optional(),
  overallJudgement: judgement.optional().describe('What inspectors judged of the partnership’s action as a whole'),
  actions: z.array(action).optional().describe('Those of a plan that speak to the finding'),
  sources: z.array(eventSource),
});

/** `/findings/<report>/<code>.json`: a finding for programs. A retired id has a `retiredFile` there. */
export const findingFile = z.strictObject({
  $schema: webAddress.describe('Address of this schema'),
  // The quote is in `target`.
  ...finding.omit({ quote: true }).shape,
  label: z.string().describe('What pages call it, such as "Priority action 1"'),
  tagger: z.string().optional().describe('Version of the tagger that gave the themes'),
  url: webAddress.describe('Permanent address of the finding'),
  cite: webAddress.describe('The same with the first digits of the fingerprint, by which the page tells whether the words have changed'),
  area: z.string().optional(),
  version: z
    .strictObject({
      number: z.int().positive().describe('Counted from 1'),
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .describe('First 16 hex digits of the SHA-256 of the folded text'),
      since: isoDay.optional(),
      url: webAddress.describe('Permanent address of these very words'),
    })
    .optional()
    .describe('Which of its wordings this is, as the ledger has it'),
  earlier: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        fingerprint: z.string(),
        wording,
        since: isoDay.optional(),
        url: webAddress,
      }),
    )
    .describe('Wordings that it had before, oldest first'),
  text: z.string().describe('On one line, without marks'),
  markdown: z.string().optional().describe('Where it has more than the text'),
  running: z.string().optional().describe('The text with a bullet before each point of a list, where it has any'),
  official: z
    .strictObject({
      publishers: z.array(z.string()).describe('Bodies that published it, in the order in which it names them'),
      title: z.string(),
      inspection: dayRange,
      published: isoDay.optional(),
      heading: z.string().optional().describe('Under which the finding stands; absent where the report has none over it'),
      place: z
        .string()
        .describe('Below the heading, by our own count unless it is printed; with our name of the section where it has no heading'),
      isPrinted: z.literal(true).optional().describe('Whether the report itself prints the number in its place'),
      url: webAddress.optional(),
      pageUrl: webAddress.optional(),
      archived: webAddress.optional().describe('Address of an archived copy'),
      sha256,
      retrieved: isoDay.optional().describe('Day on which it was read'),
    })
    .describe('The published report and the place in it'),
  target: z.array(target).describe('W3C Web Annotation targets: the official document, then the report’s text on this site'),
  files: z
    .strictObject({ bib: webAddress, ris: webAddress, 'csl.json': webAddress, txt: webAddress, md: webAddress })
    .describe('The same finding in other formats'),
  status: findingStatus.optional().describe('Of a priority action or an area for improvement, as far as is on record here'),
  events: z.array(eventOnFinding).describe('Responses and follow-ups that speak to it, oldest first'),
});
