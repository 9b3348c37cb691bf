import type { PlanModel } from './plan-model.ts';

const sentence = (about: string, times: number) =>
  Array.from({ length: times }, (_, at) => `Step ${at + 1} on ${about} is agreed with schools, families and health colleagues.`).join(' ');

/** Twelve plans in five formats, with what plans are seen to do. */
export const planModels: readonly PlanModel[] = [
  {
    name: 'joint headings and merged cells',
    format: 'docx',
    report: 'hertfordshire-2023-07',
    tables: [
      {
        before: ['SEND improvement plan', 'Improvement areas 1 and 4'],
        rows: [
          ['Ref', 'What we will do', 'Lead', 'By when', 'How we will know', 'BRAG'],
          [
            '1.1',
            'Redesign the pathway\n• one front door\n• one waiting list',
            { text: 'ICB Director of Commissioning', down: 2 },
            'March 2024',
            '10% fewer on the list',
            'Amber',
          ],
          ['1.2', 'Offer support while families wait', 'Spring term 2024', 'Survey of 200 families', 'Green'],
        ],
      },
      {
        before: ['Priority action 2'],
        rows: [
          ['Ref', 'What we will do', 'Lead', 'By when', 'How we will know', 'BRAG'],
          ['2.1', 'Set up an executive', 'Chief executive', '31/01/2024', 'Minutes are published', 'Blue'],
        ],
      },
      {
        before: ['Key'],
        heads: 0,
        rows: [
          ['Blue', 'Complete and embedded'],
          ['Green', 'On track'],
          ['Amber', 'Not begun'],
          ['Red', 'Not met'],
        ],
      },
    ],
    linked: [['ia-1', 'ia-4'], ['ia-1', 'ia-4'], ['pa-2']],
  },
  {
    name: 'a tracker with a head in two rows and a key below',
    format: 'xlsx',
    report: 'hertfordshire-2023-07',
    tables: [
      {
        before: ['Action tracker, March 2024'],
        heads: 2,
        rows: [
          ['No', 'Priority', 'Action', 'Owner', { text: 'KPI', across: 2 }, 'Status', 'Update'],
          ['', '', '', '', 'Baseline', 'Target', '', ''],
          ['1', { text: 'PA1', down: 3 }, 'Agree a data set', 'Data board', '40%', '60%', 'G', 'Agreed in February'],
          ['2', 'Build the dashboard', 'Data board', 'none', 'one', 'A', ''],
          ['3', 'Train users of the dashboard', 'Sam Okoro, Head of Insight', '0', '50', 'R', 'Room not found'],
          ['4', 'AfI 3', 'Collect part-time timetables', 'Attendance team', '', '', 'A', ''],
        ],
      },
    ],
    after: ['Key: R = missed; A = not started; G = complete'],
    linked: [['pa-1'], ['pa-1'], ['pa-1'], ['ia-3']],
    people: ['Sam Okoro'],
  },
  {
    name: 'rows that split over pages',
    format: 'pdf',
    report: 'suffolk-2023-11',
    tables: [
      {
        before: ['Priority action plan'],
        rows: [
          ['Area for priority action', 'Actions', 'Responsible officer', 'Timescale', 'Expected impact'],
          ['Priority action 1', sentence('governance', 25), 'Director of children’s services', 'June 2024', 'Leaders know what works'],
          ['Priority action 2', sentence('assessments', 40), 'Head of SEND', 'End of December 2024', sentence('plans', 20)],
          ['Area for improvement 2', 'Open a phone line for parents', 'Local offer team', 'Ongoing', 'Fewer complaints'],
        ],
      },
    ],
    linked: [['pa-1'], ['pa-2'], ['ia-2']],
  },
  {
    name: 'without tags',
    format: 'pdf',
    untagged: true,
    report: 'oxfordshire-2023-07',
    tables: [
      {
        before: ['Transformation plan'],
        rows: [
          ['Ref', 'Key actions', 'Lead officer', 'Deadline', 'RAG'],
          [
            'PA1.1',
            'Set up a youth forum that meets every half term and reports to the board what young people have said and what was done about it',
            'Participation manager',
            'May 2024',
            'Green',
          ],
          ['PA1.2', 'Ask pupils in special schools each year', 'Participation manager', '2024/25', 'Amber'],
          [
            'PA3.1',
            'Audit plans every month with partners from health and social care, and give what is learnt back to those who write plans',
            'SEND casework manager',
            '30 April 2024',
            'Red',
          ],
          ['AFI2', 'Publish a transition guide', 'Head of SEND', 'September 2024', 'Green'],
        ],
      },
    ],
    linked: [['pa-1'], ['pa-1'], ['pa-3'], ['ia-2']],
  },
  {
    name: 'one list over both kinds',
    format: 'html',
    report: 'suffolk-2023-11',
    tables: [
      {
        before: ['Our plan', 'Priority 1: working together'],
        rows: [
          ['We will', 'Who will do it', 'When'],
          ['Reset the board', 'Chief executive', 'January 2025'],
        ],
      },
      {
        before: ['Priority 4: families'],
        rows: [
          ['We will', 'Who will do it', 'When'],
          ['Answer calls within two days', 'Family liaison team', 'Q2 2024/25'],
        ],
      },
    ],
    linked: [[], []],
  },
  {
    name: 'bands within a table, words in any order',
    format: 'html',
    report: 'southampton-2024-05',
    tables: [
      {
        before: ['Improvement plan'],
        rows: [
          ['Progress to date', 'Timescale', 'Lead agency', 'Activity', 'Partners', 'Notes from the board'],
          [{ text: 'Area for improvement 3: healthy child programme', across: 6 }],
          ['Two nurses in post', 'Autumn 2024', 'Public health', 'Recruit health visitors', 'NHS trust', 'Noted in May'],
          ['', 'Winter 2024', 'Public health', 'Raise the rate of two-year reviews', 'Family hubs', ''],
          [{ text: 'Area for improvement 5: moving on', across: 6 }],
          ['Draft ready', '1 September 2024', 'Council', 'Publish a protocol', 'Colleges; adult services', ''],
        ],
      },
    ],
    linked: [['ia-3'], ['ia-3'], ['ia-5']],
  },
  {
    name: 'a sheet saved as CSV, merged cells blank',
    format: 'csv',
    report: 'hertfordshire-2023-07',
    tables: [
      {
        before: [],
        rows: [
          ['Ref', 'Priority', 'Action', 'Lead', 'Due', 'RAG'],
          [
            '1.1',
            { text: 'Improvement area 2', down: 2 },
            'Retrain writers,\nall of them',
            'Head of "SEND" service',
            '2024-03-31',
            'On track',
          ],
          ['1.2', 'Sample plans', 'QA team', 'Mar-24', 'Amber'],
          ['2.1', 'Improvement area 5', 'Open a helpline', 'Complaints team', 'TBC', 'Delayed'],
        ],
      },
    ],
    linked: [['ia-2'], ['ia-2'], ['ia-5']],
  },
  {
    name: 'semicolons in cells, quotes, several findings in a row',
    format: 'csv',
    report: 'oxfordshire-2023-07',
    tables: [
      {
        before: ['Oxfordshire tracker; draft'],
        rows: [
          ['Action required', 'Links to', 'Accountable lead', 'Milestones', 'Evidence', 'Colour'],
          [
            'Write "one plan"; share it',
            'Priority actions 2 and 5; Area for improvement 1',
            'Strategy board',
            'Draft May\nFinal June',
            'Board papers',
            'Yellow',
          ],
          ['Shorten waits', 'AFI 4', 'ICB', '', 'Waiting list, monthly', ''],
        ],
      },
    ],
    linked: [['pa-2', 'pa-5', 'ia-1'], ['ia-4']],
  },
  {
    name: 'rows that someone split by hand, and the head once more',
    format: 'docx',
    report: 'southampton-2024-05',
    tables: [
      {
        before: ['Plan', 'Key: Green – complete. Amber – at risk.'],
        rows: [
          ['Finding', 'Action', 'By whom', 'Date', 'Rating'],
          [
            'Area for improvement 4',
            'Shorten waits by asking a second provider to see children who',
            'Commissioning team',
            'Jul 2024',
            'Amber',
          ],
          ['', 'have waited over a year', '', '', ''],
          ['Finding', 'Action', 'By whom', 'Date', 'Rating'],
          ['Area for improvement 2', 'Hold reviews on time', 'SEND team', 'Summer 2024', 'Green'],
          ['', '', 'Health partners', '', ''],
        ],
      },
    ],
    linked: [['ia-4'], ['ia-2']],
  },
  {
    name: 'milestones below one merged action, and a number that is not there',
    format: 'xlsx',
    report: 'suffolk-2023-11',
    tables: [
      {
        before: [],
        rows: [
          ['Area for improvement', 'Deliverable', 'Senior responsible officer', 'Key milestones', 'Completion date', 'Comments'],
          [
            '1',
            { text: 'Publish a sufficiency strategy', down: 3 },
            { text: 'Director of education', down: 3 },
            'Data gathered',
            'January 2025',
            'Late by a week',
          ],
          ['', 'Draft for comment', 'February 2025', ''],
          ['', 'Agreed', 'March 2025', 'Cabinet'],
          ['9', 'Review transport', 'Head of transport', '', '', ''],
        ],
      },
      {
        before: [],
        heads: 0,
        rows: [
          ['Version', '3'],
          ['Owner of this file', 'Programme office'],
        ],
      },
    ],
    linked: [['ia-1'], []],
  },
  {
    name: 'a plan that numbers for itself',
    format: 'pdf',
    report: 'hartlepool-2023-03',
    tables: [
      {
        before: ['Strategic plan'],
        rows: [
          ['Workstream', 'What needs to happen', 'Owner', 'Target date', 'Success criteria', 'What will be different'],
          ['A', 'Hire case officers', 'SEND manager', 'April 2024', '90% in 20 weeks', 'Plans arrive in good time'],
          ['B', 'Collect a return from trusts', 'Education lead', 'Each term', 'All schools reply', ''],
        ],
      },
    ],
    linked: [[], []],
  },
  {
    name: 'a page with chapters, a table in each',
    format: 'html',
    report: 'oxfordshire-2023-07',
    tables: [
      {
        before: ['Area for improvement 3'],
        rows: [
          ['Task', 'Lead', 'Start date', 'End date', 'Baseline', 'Target', 'Source of evidence'],
          ['Open a base', 'AP manager', 'May 2024', 'May 2025', '40 places', '80 places', 'Census'],
        ],
      },
      {
        before: ['Priority action 4'],
        rows: [
          ['Task', 'Lead', 'Start date', 'End date', 'Baseline', 'Target', 'Source of evidence'],
          ['Pool budgets', 'Joint commissioning board\nDr Ann Lee', '2024', 'by the end of March 2025', '', 'One budget', ''],
        ],
      },
    ],
    linked: [['ia-3'], ['pa-4']],
    people: ['Dr Ann Lee'],
  },
];
