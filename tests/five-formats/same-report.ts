/** A finding as a paragraph, bullet or row holds it: a text, perhaps points, perhaps text after them. */
export interface Item {
  text: string;
  points?: string[];
  after?: string;
  /** A paragraph among bullets. */
  unbulleted?: true;
}

/** A row of the table of priority actions. */
export interface Action extends Item {
  responsible: string[];
}

const council = 'Northmere Council';
const board = 'NHS Fells, Dales and Coast Integrated Care Board';

/** One report of an area that is not there, in words of ours, to be written in every format that is read. */
export const sameReport = {
  title: 'Area SEND inspection of Northmere Local Area Partnership',
  dates: 'Inspection dates: 29 January to 2 February 2024',
  previous: 'Date of previous inspection: 15 to 19 May 2017',
  outcome: [
    'There are widespread and/or systemic failings. A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately three years.',
    'The chief inspector requires the partnership to prepare and submit a priority action plan (area SEND).',
  ],
  information: [
    `${council} and the ${board} (ICB) are jointly responsible for planning and commissioning services. The council runs two hubs.`,
  ],
  experience: [
    { text: 'Children wait too long for a first appointment – often more than a year. Families tell the same story to each service.' },
    { text: 'Teenagers are proud of their ‘travel training’. One said that it “opened the town”, and that she’d do it again.' },
  ] satisfies Item[] as Item[],
  effective: [
    { text: 'Health visitors know every family with a premature baby.' },
    {
      text: 'Schools share one toolkit. It has three parts:',
      points: ['a checklist for the start of term', 'a film – with signing – for parents', 'a plan for the week'],
      after: 'Nearly all schools use it, and they say so in the yearly survey.',
    },
    { text: 'Leaders meet each month without fail, and what they agree is written down.', unbulleted: true },
    { text: 'Well-being lessons start in the reception year.' },
  ] satisfies Item[] as Item[],
  improve: [
    { text: 'Plans are late, and many are not reviewed after an annual review.' },
    { text: 'Reviews leave out two things:', points: ['the child’s own view', 'health advice'] },
  ] satisfies Item[] as Item[],
  priority: [
    {
      responsible: [council, board],
      text: 'Leaders should finish plans on time. They should begin with:',
      points: ['the oldest cases', 'children without a place in a school'],
      after: 'They should report each month on what is left to do.',
    },
    { responsible: [board], text: 'Health leaders should shorten waits for hearing tests.' },
    { responsible: [council], text: 'The council should answer every letter within 10 days; none should go astray.' },
  ] satisfies Action[] as Action[],
  improvement: [
    { text: 'Leaders should tell families how long they will wait – and why.' },
    { text: 'Leaders should agree, with schools:', points: ['who writes the plan', 'who reads it'] },
  ] satisfies Item[] as Item[],
};

/** Headings in the order of the report. */
export const headings = {
  outcome: 'Inspection outcome',
  information: 'Information about the local area partnership',
  experience: 'What is it like to be a child or young person with SEND in this area?',
  effective: 'What is the area partnership doing that is effective?',
  improve: 'What does the area partnership need to do better?',
  priority: 'Areas for priority action',
  improvement: 'Areas for improvement',
};

export type SameReport = typeof sameReport;
