import { z } from 'zod';
import { webAddress } from './address.ts';
import { due, dueDocument } from './due.ts';
import { codePrefix, frameworkId, themeId } from './ids.ts';
import { key, pattern } from './pattern.ts';
import { verdicts } from './verdicts.ts';

/** How a section's findings are told apart: a paragraph, a bullet, a table row or a printed number each. `text` and `skip` have none. */
export const layouts = ['text', 'paragraphs', 'bullets', 'rows', 'numbered', 'skip'] as const;

/** What a section's findings are to a reader. */
export const roles = ['recommendation', 'strength', 'weakness', 'narrative'] as const;

export type Role = (typeof roles)[number];

const within = z
  .array(pattern)
  .min(1)
  .describe('What one sentence says, part after part; group 1 of the last is a number in digits or words');

/** What the findings of a section are, and how they are named and cited. */
const findings = z.strictObject({
  code: codePrefix.describe('First half of their codes: pa for pa-1'),
  one: z.string().min(1).describe('One of them, before its number: "Priority action" 1'),
  many: z.string().min(1).describe('Heading over several of them in lists'),
  item: z.string().min(1).describe('What one is on the page of the report: paragraph, bullet, row'),
  role: z.enum(roles),
  urgent: z.boolean().default(false).describe('Recommendations that come before others'),
  codesAsPrinted: z
    .boolean()
    .default(false)
    .describe('The number in a code is the one that the report prints; sections with one code have numbers that run on through them'),
  weight: z.int().positive().describe('Place of the section in our own lists; the lowest comes first'),
  planNames: z
    .strictObject({ words: pattern.optional(), initials: pattern.optional().describe('In capitals as written') })
    .default({})
    .describe('What plans call one of them before its number, beside its code'),
});

export const frameworkSection = z
  .strictObject({
    key,
    title: z.string().min(1).describe("The heading in the reports' usual words"),
    heading: pattern
      .optional()
      .describe(
        'Fits the heading in small letters, white space folded, without closing punctuation; group `grade` is a grade that it repeats',
      ),
    begins: pattern.optional().describe('Fits the first words of the text that opens the section, where it has no heading'),
    after: key.optional().describe('The section that it must follow: several sections may have the same heading'),
    belowTable: key.optional().describe('The section whose table this one follows without a heading'),
    layout: z.enum(layouts),
    expected: z.boolean().default(false).describe('Whether every report has it: a document that lacks it is not one'),
    expectedWith: key.optional().describe('The grade with which every report has it'),
    repeats: z.boolean().default(false).describe('Each such heading opens a section of its own; group `number` is its number'),
    bodiesBeside: z.boolean().default(false).describe('The column beside the findings names the bodies responsible for each'),
    findings: findings.optional(),
  })
  .refine(({ heading, begins, belowTable }) => heading ?? begins ?? belowTable, 'how it opens: heading, begins or belowTable')
  .refine(({ layout, findings }) => !findings || (layout !== 'text' && layout !== 'skip'), 'a layout that tells findings apart');
export type FrameworkSection = z.infer<typeof frameworkSection>;

/** Shapes that stand beside a grade, so that colour never tells it alone. */
export const gradeShapes = ['circle', 'triangle', 'diamond', 'square'] as const;

const grade = z.strictObject({
  value: key,
  short: z.string().min(1),
  long: z.string().min(1).describe("The framework's own term"),
  phrase: pattern.describe('Words by which a report gives this grade; the first of the scale that fits is taken'),
  rank: z.int().positive().describe('Place on the scale; 1 is the best'),
  shape: z.enum(gradeShapes).optional().describe('Shown beside its words, with a colour of its own: circle for the best'),
  nextFullWithinYears: z
    .int()
    .positive()
    .optional()
    .describe('When the next full inspection usually is; a stated period that differs is a warning'),
  requires: z
    .strictObject({ monitoring: z.boolean().default(false), plan: z.boolean().default(false) })
    .optional()
    .describe('What a report with this grade says must follow'),
});
export type Grade = z.infer<typeof grade>;

/** `frameworks/<id>.yml`: all that is special about one kind of report. */
export const framework = z
  .strictObject({
    id: frameworkId,
    name: z.string().min(1).describe('One report of the kind within a sentence: "an area SEND inspection report"'),
    inspection: z.string().min(1).describe('What it reports on, within a sentence: "area SEND inspection"'),
    kind: z.enum(['full', 'monitoring']).describe('full: becomes a report with findings; monitoring: a follow-up on an earlier one'),
    monitors: codePrefix.optional().describe('Of a monitoring framework: the code of the findings that it follows up'),
    verdicts: verdicts.optional().describe('Of a monitoring framework: how its reports say what became of those findings'),
    checkedAgainstPublished: z.boolean().default(true).describe('Whether it was held against a published document; pages say so where not'),
    publishers: z.array(z.string().min(1)).min(1).describe('In the order in which the reports name them'),
    responder: z
      .strictObject({
        name: z.string().min(1).describe('Within a sentence: "the council"'),
        about: z.string().min(1).optional().describe('What it is, in a sentence or two, on the pages of areas'),
      })
      .default({ name: 'the partnership' })
      .describe('Who is to answer its reports'),
    homepages: z
      .record(z.string().min(1), webAddress)
      .default({})
      .describe('Where each of the publishers is on the web, by its name; programs know it by this address'),
    reportId: z
      .string()
      .regex(/^\{subject\}(-[a-z]+)*-\{month\}$/, 'an id made of {subject} and {month}, such as {subject}-ilacs-{month}')
      .default('{subject}-{month}')
      .describe('How ids of reports are made; frozen once the first is published'),
    title: z
      .strictObject({
        pattern: pattern.describe('Fits the whole title; group `name`, or `other`, is the area'),
        inWords: z.string().min(1).describe('The title with … for the area'),
        mention: pattern.optional().describe('Fits a title inside other text: a document that has only this is about a report'),
      })
      .describe('A title stands at the head of a report as a block of its own'),
    dates: z.strictObject({
      inspection: pattern.describe("Start of the line of the inspection's dates"),
      previous: pattern.optional(),
      noPrevious: pattern.optional().describe('What says that there was no previous inspection'),
    }),
    runningHead: pattern.optional().describe('Running heads and footers that stand on a single page only'),
    tableHead: pattern.optional().describe("Cells of a table's head that are no section heading"),
    sections: z.array(frameworkSection).min(1).describe('In the order of the report'),
    themes: z
      .array(themeId)
      .optional()
      .describe('Themes that hold for its reports; without them, all do. The program gives its findings no others'),
    parts: z
      .array(z.strictObject({ title: z.string().min(1), heading: pattern }))
      .default([])
      .describe('Headings within a section that repeats'),
    scales: z.record(key, z.array(grade).min(2)).default({}).describe('Grades, in the order in which they are looked for'),
    judgements: z
      .array(
        z.strictObject({
          key,
          label: z.string().min(1),
          scale: key,
          section: key.describe('Key of the section that gives it'),
          sentence: pattern.optional().describe('Group 1 holds the words of the grade; without it the whole section does'),
          row: pattern.optional().describe('Fits the judgement in the table of that section; the cell beside it holds the grade'),
          repeatedBy: key.optional().describe('Key of the section whose heading says the grade again; one that disagrees is a warning'),
          optional: z.boolean().default(false).describe('Not every report gives it'),
          whole: z.boolean().default(false).describe('It is about all that was inspected: lists and maps show it first'),
        }),
      )
      .default([]),
    followUp: z
      .strictObject({
        monitoringWithinMonths: within,
        fullWithinYears: within,
        priorityActionPlanRequired: pattern,
        strategicPlanUpdateRequested: pattern,
      })
      .optional()
      .describe('What a report says must follow it, in the section that gives its first judgement'),
    due: z.array(due).default([]).describe('What must follow, in the order in which pages list it; each `stated` by a field of `followUp`'),
    documents: z
      .array(dueDocument)
      .default([])
      .describe('Documents that should go with a report or follow it, in the order in which they come to be'),
    bodies: z
      .strictObject({
        section: key,
        sentence: pattern.describe('Group 1: the bodies, in the sentence that says who is responsible'),
        about: pattern.describe('What that sentence is about'),
        details: key.optional().describe('A section that is looked through last'),
      })
      .optional()
      .describe('The bodies responsible, where reports name them'),
  })
  .check(({ value, issues }) => {
    const wrong = (path: (string | number)[], message: string) => issues.push({ code: 'custom', input: value, path, message });
    const keys = value.sections.map((section) => section.key);
    const codes = value.sections.flatMap((section) => section.findings?.code ?? []);
    const grades = new Set(Object.values(value.scales).flatMap((scale) => scale.map((one) => one.value)));
    for (const name of Object.keys(value.homepages))
      if (!value.publishers.includes(name)) wrong(['homepages', name], `"${name}" is not among the publishers`);
    for (const [at, section] of value.sections.entries()) {
      if (keys.indexOf(section.key) < at) wrong(['sections', at, 'key'], `"${section.key}" stands here twice`);
      const { code } = section.findings ?? {};
      const shared = value.sections.filter((other) => code && other.findings?.code === code);
      if (shared.length > 1 && !shared.every(({ findings: own }) => own?.codesAsPrinted))
        wrong(['sections', at, 'findings', 'code'], `"${code}" stands here twice`);
      if (section.expectedWith && !grades.has(section.expectedWith))
        wrong(['sections', at, 'expectedWith'], `"${section.expectedWith}" is no grade of a scale`);
    }
    for (const [at, section] of value.sections.entries())
      for (const place of ['after', 'belowTable'] as const) {
        const before = section[place];
        if (before && !keys.includes(before)) wrong(['sections', at, place], `"${before}" is no section`);
      }
    for (const [at, { scale, section, repeatedBy }] of value.judgements.entries()) {
      if (repeatedBy && !keys.includes(repeatedBy)) wrong(['judgements', at, 'repeatedBy'], `"${repeatedBy}" is no section`);
      if (!Object.hasOwn(value.scales, scale)) wrong(['judgements', at, 'scale'], `"${scale}" is no scale`);
      if (!keys.includes(section)) wrong(['judgements', at, 'section'], `"${section}" is no section`);
    }
    const documents = new Set(value.documents.map(({ document }) => document));
    for (const [at, { documents: named, afterGrades, stated }] of value.due.entries()) {
      if (!value.followUp) wrong(['due', at, 'stated'], `"${stated}" is read by followUp, which is not here`);
      for (const grade of afterGrades) if (!grades.has(grade)) wrong(['due', at, 'afterGrades'], `"${grade}" is no grade of a scale`);
      for (const { document } of named)
        if (!documents.has(document)) wrong(['due', at, 'documents'], `"${document}" is not among the framework's documents`);
    }
    if (value.kind === 'monitoring' && !value.monitors) wrong(['monitors'], 'the code of the findings that it follows up, such as pa');
    if (value.kind === 'monitoring' && !value.verdicts) wrong(['verdicts'], 'how its reports give their verdict');
    if (value.verdicts && !keys.includes(value.verdicts.section))
      wrong(['verdicts', 'section'], `"${value.verdicts.section}" is no section`);
    if (value.kind === 'full' && codes.length === 0) wrong(['sections'], 'a section that has findings');
    if (value.kind === 'full' && value.judgements.length === 0) wrong(['judgements'], 'a judgement');
  });
export type Framework = z.infer<typeof framework>;
