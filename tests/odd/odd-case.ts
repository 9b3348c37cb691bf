import fc from 'fast-check';
import { kindsOn } from '../../src/domain/event-kinds.ts';
import { type EventTrack, trackNames } from '../../src/domain/event-tracks.ts';
import { documentNames } from '../../src/domain/expected-documents.ts';
import { outcomeGrades } from '../../src/domain/outcome-framework.ts';
import { actionStatus, judgement, speakers } from '../../src/domain/schemas/event.ts';
import { frameworks } from '../area-send.ts';
import type { SameReport } from '../five-formats/same-report.ts';
import { oddReport } from './odd-report.ts';
import { oddBody, oddLine, oddLines } from './odd-text.ts';
import { oddDate, oddDay, oddFigure, oddUnit, oddUrl } from './odd-values.ts';

/** How a file of an editor may be written. */
export type Spelling = 'plain' | 'windows' | 'marked' | 'tabs';

/** Front matter and body of a file that an editor writes. */
export interface OddFile {
  data: Record<string, unknown>;
  body: string;
  spelling: Spelling;
}

/** One area with all that may be on record of it. */
export interface OddCase {
  /** Of the partnership. */
  id: string;
  partnership: OddFile;
  report?: { format: 'md' | 'html' | 'docx' | 'txt' | 'pdf'; model: SameReport; source: Record<string, unknown>; second?: SameReport };
  /** `speaksTo` are places among the findings that there are, living and retired, from 0. */
  events: (OddFile & { track: EventTrack; slug: string; speaksTo: Record<string, unknown>[] })[];
  /** Rows of the table of inspections, beside that of the report. */
  inspections: Record<string, string>[];
  theme?: OddFile;
  reasons: { finding: number; reason: string; polarity?: string; theme?: 'add' | 'remove' }[];
}

const { record, constantFrom, option, array, oneof, constant, boolean, nat } = fc;
const maybe = <T>(of: fc.Arbitrary<T>) => option(of, { nil: undefined });
const without = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
const spelling = oneof({ weight: 4, arbitrary: constant<Spelling>('plain') }, constantFrom<Spelling>('windows', 'marked', 'tabs'));
const name = oneof(constantFrom("King's Lynn & Ynys Môn", 'O’Brien', 'Ærø', 'X', 'Åby-on-Sea', '123'), oddLine);

const source = record({
  url: oddUrl,
  title: oneof(constant(''), oddLine),
  kind: constantFrom('report', 'official', 'families', 'press'),
  read: oddDay,
});
const figure = record({
  label: oneof(constant(''), oddLine),
  value: oddFigure,
  unit: maybe(oddUnit),
  asAt: maybe(oddDate),
  baseline: maybe(oddLine),
  note: maybe(oddLines),
}).map(without);
const action = record({
  text: oneof(constant(''), oddLines),
  lead: maybe(oddLine),
  due: maybe(oddDate),
  measure: maybe(oddLines),
  asCalled: maybe(oddLine),
  printed: maybe(array(record({ column: oddLine, text: oddLines }), { maxLength: 3 })),
  speaksTo: array(nat(20), { maxLength: 3 }),
  inferred: maybe(array(nat(20), { maxLength: 2 })),
  updates: array(
    record({
      date: oddDate,
      sourceStatus: oneof(constant(''), oddLine),
      status: constantFrom(...actionStatus.options),
      text: maybe(oddLines),
    }).map(without),
    { maxLength: 3 },
  ),
}).map(without);

const link = record({
  finding: nat(20),
  asCalled: maybe(oddLine),
  inferred: boolean(),
  judgement: maybe(constantFrom(...judgement.options)),
  note: maybe(oddLines),
}).map(without);

const event = record({
  track: constantFrom(...trackNames),
  slug: constantFrom('plan', '1', '2024', '0', 'a-b-c', 'constructor', `long-${'x'.repeat(75)}`, 'then'),
  title: oddLine,
  date: oddDate,
  dateNote: maybe(oddLine),
  speaker: constantFrom(...speakers),
  summary: oddLines,
  figures: array(figure, { maxLength: 3 }),
  links: array(link, { maxLength: 4 }),
  deadlines: maybe(
    array(record({ what: constantFrom('plan', 'monitoring', 'full'), by: oddDate, note: maybe(oddLine) }).map(without), { maxLength: 2 }),
  ),
  sources: array(source, { minLength: 1, maxLength: 3 }),
  actions: oneof(
    { weight: 9, arbitrary: array(action, { maxLength: 4 }) },
    { weight: 1, arbitrary: action.map((one) => Array.from({ length: 300 }, () => structuredClone(one))) },
  ),
  kinds: record({ response: constantFrom(...kindsOn('response')), 'follow-up': constantFrom(...kindsOn('follow-up')) }),
  judgement: maybe(constantFrom(...judgement.options)),
  wording: maybe(constantFrom('official', 'restated')),
  body: oddBody,
  spelling,
}).map(({ track, slug, links, actions, kinds, judgement: judged, wording, body, spelling: spelt, ...shared }) => ({
  track,
  slug,
  speaksTo: links,
  body,
  spelling: spelt,
  data: without({
    kind: kinds[track],
    ...shared,
    ...(track === 'response' ? { actions } : { judgement: judged, wording }),
  }),
}));

const look = record({
  document: constantFrom(...documentNames),
  date: oddDay,
  where: oddLine,
  upTo: maybe(oddDate),
  found: maybe(oddUrl),
  note: maybe(oddLines),
}).map(without);

const partnership = (id: string) =>
  record({
    name,
    urn: maybe(constant('0')),
    laCode: maybe(constant('000')),
    gssCode: maybe(constant('E00000000')),
    region: maybe(oneof(constant(''), oddLine)),
    links: array(record({ label: oneof(constant(''), oddLine), url: oddUrl }), { maxLength: 2 }),
    lookedFor: maybe(array(look, { maxLength: 4 })),
    body: oddBody,
    spelling,
  }).map(({ body, spelling: spelt, ...data }) => ({ data: without({ id, ...data }), body, spelling: spelt }));

const row = (id: string) =>
  record({
    area: oddLine,
    outcome: oneof(constant(''), constantFrom(...outcomeGrades(frameworks).map(({ value }) => value))),
    start: oneof(constant(''), oddDay),
    end: oneof(constant(''), oddDay),
    published: oddDay,
    previousEnd: oneof(constantFrom('', 'none'), oddDay),
    next: constantFrom('', 'monitoring', 'full'),
    nextWithin: constantFrom('', '18 months', '0 months', '3 years', 'soon', '<b>', '99999 years', '-1 months'),
    nextFullWithin: constantFrom('', '3 years', 'about 3 years', '|'),
    url: oddUrl,
    checked: oneof(constantFrom('report text', 'no (peer value)'), oddLine),
  }).map((values): Record<string, string> => ({ partnership: id, ...values }));

const theme = (id: string) =>
  record({
    label: oddLine,
    note: oddLines,
    group: oneof(constantFrom('Education', 'constructor', '__proto__'), oddLine),
    body: oddBody,
    spelling,
    sources: array(record({ title: oneof(constant(''), oddLine), url: oddUrl }), { maxLength: 2 }),
  }).map(({ body, spelling: spelt, ...data }) => ({
    data: { id: `theme-${id}`, ...data, terms: [{ match: 'plan|school|famil*' }, { match: 'word' }] },
    body,
    spelling: spelt,
  }));

/** Ids that are lawful and unlike words. */
const idOf = (number: number) =>
  [`odd-${number}`, `9${String(number).padStart(4, '0')}`, `a${number}-2024-01`, `odd-${number}-x-2023`][number % 4] as string;

/** The case of a number, out of a seed. */
export function oddCase(seed: number, number: number): OddCase {
  const id = idOf(number);
  const area = `Odd${number}`;
  const report = oddReport(area);
  const one = record({
    partnership: partnership(id),
    report: maybe(
      record({
        format: constantFrom('md' as const, 'html' as const, 'docx' as const, 'txt' as const),
        model: report,
        second: maybe(report),
        source: record({
          url: oddUrl,
          published: maybe(oddDay),
          retrieved: maybe(oddDay),
          licence: maybe(oddLine),
          pages: maybe(constantFrom(1, 9, 9999)),
          wording: constantFrom('official', 'restated'),
        }).map(without),
      }),
    ),
    events: fc.uniqueArray(event, { maxLength: 4, selector: ({ track, slug }) => `${track} ${slug}` }),
    inspections: fc.uniqueArray(row(id), { maxLength: 2, selector: ({ published }) => published }),
    theme: option(theme(String(number)), { freq: 4, nil: undefined }),
    reasons: array(
      record({
        finding: nat(20),
        reason: oddLines,
        polarity: maybe(constantFrom('strength', 'weakness', 'mixed', 'recommendation')),
        theme: maybe(constantFrom('add' as const, 'remove' as const)),
      }),
      { maxLength: 2 },
    ),
  });
  const [value] = fc.sample(one, { seed: seed * 100_003 + number, numRuns: 1 });
  if (!value) throw new Error('fast-check gave no value');
  return without({ id, ...value }) as unknown as OddCase;
}
