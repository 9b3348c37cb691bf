import fc from 'fast-check';

/** Text of a finding as a table row, bullet or paragraph holds it: a paragraph, perhaps points, perhaps text after them. */
export interface Item {
  text: string;
  points: string[];
  after: string;
}

export interface Style {
  font: string;
  /** Points. */
  size: number;
  leading: number;
  bullet: string;
  /** Points between bullets. */
  bulletGap: number;
  cellPadding: number;
  /** Points of empty space before a section, which moves the page breaks after it. */
  spacers: number[];
  /** Points of margin at the foot of a page, and what stands in it. */
  foot: number;
  footer: 0 | 1 | 2 | 3;
  experienceHeading: string;
  rowHead: boolean;
  headRepeats: boolean;
  quotes: 'straight' | 'curly';
}

/** A lawful report of an area that is not there, in words of ours. */
export interface ReportModel {
  area: string;
  authority: string;
  boards: string[];
  dates: { written: string; start: string; end: string };
  previous: { written: string; range: { start: string; end: string } | null };
  outcome: 'positive' | 'inconsistent' | 'systemic-failings';
  years: string;
  experience: Item[];
  effective: Item[];
  improve: Item[];
  priority: (Item & { responsible: number[] })[];
  improvement: Item[];
  style: Style;
}

const words = (
  'families wait plan school nurse letter week answer early clinic term place team record hearing speech travel college ' +
  'mentor guide timely co-produced well-being multi-agency review panel budget sign visit home support listen share count'
).split(' ');

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 5, maxLength: 22 })
  .chain((list) => fc.constantFrom('.', '.', '.', ', in part.', ', not ‘often’.').map((end) => `${capital(list.join(' '))}${end}`));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const paragraph = (most: number) => fc.array(sentence, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const point = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 16 }).map((list) => list.join(' '));

const item = (most: number, withPoints: boolean): fc.Arbitrary<Item> =>
  fc
    .record({
      text: paragraph(most),
      points: withPoints
        ? fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.array(point, { minLength: 2, maxLength: 4 }))
        : fc.constant<string[]>([]),
      after: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, sentence),
    })
    .map(({ text, points, after }) => ({
      text: points.length > 0 ? text.replace(/\.$/, ':') : text,
      points,
      after: points.length > 0 ? after : '',
    }));

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (number: number) => String(number).padStart(2, '0');

const dates = fc
  .record({
    year: fc.integer({ min: 2023, max: 2026 }),
    month: fc.integer({ min: 0, max: 10 }),
    day: fc.integer({ min: 1, max: 23 }),
    form: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ year, month, day, form }) => {
    const [name = '', next = ''] = [months[month], months[month + 1]];
    const iso = (m: number, d: number) => `${year}-${two(m + 1)}-${two(d)}`;
    if (form === 3) return { written: `27 ${name} to 3 ${next} ${year}`, start: iso(month, 27), end: iso(month + 1, 3) };
    const range = { start: iso(month, day), end: iso(month, day + 4) };
    if (form === 0) return { written: `${day} to ${day + 4} ${name} ${year}`, ...range };
    if (form === 1) return { written: `${day} ${name} to ${day + 4} ${name} ${year}`, ...range };
    return { written: `${day} ${name} ${year} to ${day + 4} ${name} ${year}`, ...range };
  });

const previous = fc.constantFrom(
  { written: 'Dates of previous inspection: 4 to 8 July 2016', range: { start: '2016-07-04', end: '2016-07-08' } },
  { written: 'Date of previous inspection: 3 June 2019', range: { start: '2019-06-03', end: '2019-06-03' } },
  { written: 'Date of previous inspection: Not previously inspected', range: null },
  {
    written: 'Dates of previous inspection: The first was on 19 March 2018. A revisit followed on 24 March 2020.',
    range: { start: '2020-03-24', end: '2020-03-24' },
  },
);

const style: fc.Arbitrary<Style> = fc.record({
  font: fc.constantFrom('sans-serif', 'serif', 'Tahoma, Verdana, sans-serif'),
  size: fc.constantFrom(11, 12),
  leading: fc.constantFrom(1.15, 1.22, 1.3),
  bullet: fc.constantFrom('◼', '▪', '•'),
  bulletGap: fc.constantFrom(0, 0, 6, 12),
  cellPadding: fc.constantFrom(0, 3, 5),
  spacers: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 6 }),
  foot: fc.constantFrom(60, 75),
  footer: fc.constantFrom(0, 1, 2, 3),
  experienceHeading: fc.constantFrom(
    'What is it like to be a child or young person with SEND in this area?',
    'What is it like to be a child or young person with special educational needs and/or disabilities (SEND) in this area?',
    'What is it like to be a child or young person SEND in this area?',
  ),
  rowHead: fc.boolean(),
  headRepeats: fc.boolean(),
  quotes: fc.constantFrom('straight', 'curly'),
});

const many = <T>(arbitrary: fc.Arbitrary<T>, least: number, most: number) => fc.array(arbitrary, { minLength: least, maxLength: most });

export const reportModel: fc.Arbitrary<ReportModel> = fc
  .record({
    area: fc.constantFrom('Northmere', 'Saltwick and Dunes', 'Upper Fenbridge', 'Kirk upon Weir'),
    authorityKind: fc.constantFrom('County Council', 'Borough Council', 'City Council'),
    boards: fc.constantFrom<string[]>(
      ['NHS Hills and West Dale Integrated Care Board'],
      ['NHS Lakes, Fells and Coast Integrated Care Board'],
      ['NHS North Vale Integrated Care Board', 'NHS Wold and Marsh Integrated Care Board'],
    ),
    dates,
    previous,
    outcome: fc.constantFrom('positive', 'inconsistent', 'systemic-failings'),
    years: fc.constantFrom('digits', 'words', 'plain'),
    experience: many(item(5, false), 2, 7),
    effective: many(item(4, true), 2, 8),
    improve: many(item(4, true), 2, 9),
    priority: many(
      item(4, true).chain((row) => fc.constantFrom<number[]>([0], [1], [0, 1]).map((responsible) => ({ ...row, responsible }))),
      1,
      4,
    ),
    improvement: many(item(3, true), 1, 6),
    style,
  })
  .map(({ authorityKind, priority, style: chosen, ...rest }) => ({
    ...rest,
    // A table of one cell is tagged by the browser as no table, and so no longer says what stands in the cell.
    style: { ...chosen, rowHead: chosen.rowHead || rest.improvement.length === 1 },
    authority: `${rest.area} ${authorityKind}`,
    priority: rest.outcome === 'systemic-failings' ? priority : [],
  }));
