import assert from 'node:assert/strict';
import test from 'node:test';
import { columnOf } from '../../src/plans/column-of.ts';
import { tableHead } from '../../src/plans/table-head.ts';

/** What plans call their columns, by what the columns hold. */
const names: Record<string, readonly string[]> = {
  action: [
    'Action',
    'Actions',
    'Key actions to achieve outcome',
    'Actions to address the finding',
    'Actions to achieve this',
    'What we will do',
    'actionName',
    'action_text',
    'Action required',
    'What are we going to do?',
    'Task / activity',
    'Agreed actions',
    'Improvement actions',
    'Steps we will take',
    'What needs to be done',
    'Action (SMART)',
    'Actions we will take',
    'How we will do it',
    'ActionDescription',
    'Action and milestones',
    'Next steps',
    'Description of action',
    'Proposed actions',
    'Key Actions / Activities',
    'Key tasks',
    'What will be done',
    'Action to be taken',
    'Actions planned',
  ],
  reference: [
    'Action Item Number',
    'Ref',
    'Ref.',
    'No.',
    '#',
    'ID',
    'action_id',
    'actionRef',
    'Action No',
    'Reference number',
    'Item no.',
    'Plan ref',
    'Ref No',
    'actionID',
    'ActionID',
    'Action reference',
  ],
  lead: [
    'Lead',
    'Lead officer',
    'Who',
    'By whom',
    'By whom?',
    'Owner',
    'Action owner',
    'actionOwner',
    'Accountable board',
    'Responsible lead',
    'Responsibility',
    'Who is responsible?',
    'Lead agency / officer',
    'SRO',
    'Accountable officer',
    'lead_officer',
    'Named lead',
    'Action by',
    'Responsible Body',
  ],
  due: [
    'By when',
    'By when?',
    'When',
    'Date for completion',
    'Timescale',
    'Timescales',
    'dueDate',
    'due_date',
    'Target date',
    'Completion date',
    'Deadline',
    'To be completed by',
    'Timeframe',
    'Expected completion date',
    'Time-scale',
    'End date',
    'When by',
    'Date due',
    'Target completion',
    'When will it be done',
    'Delivery date',
    'Due by',
  ],
  status: [
    'RAG',
    'BRAG',
    'Status',
    'RAG status',
    'Progress (RAG)',
    'Status (RAG)',
    'RAG rating',
    'Current RAG',
    'Action status',
    'ragStatus',
    'RAGStatus',
    '% complete',
    'Percentage complete',
    'Complete',
    'Completed?',
    'Outcome RAG',
    'percentComplete',
  ],
  measure: [
    'How will we know',
    'How we will know',
    'How will we know?',
    'Success measure',
    'KPI',
    'KPIs',
    'How will we measure success',
    'What does success look like?',
    'Measures of success',
    'Indicators of success',
    'How will we know it has worked?',
    'Success criteria',
  ],
  update: [
    'Progress',
    'Progress (May 2019)',
    'Update',
    'Actions taken',
    'Actions completed',
    'Progress to date',
    'What we have done',
    'Comments',
    'Action update',
    'Latest position',
    'Actions to date',
    'Progress update June 2024',
  ],
  finding: [
    'Area of significant weakness',
    'Area for priority action',
    'Area for improvement',
    'Finding',
    'Inspection finding',
    'Priority action',
    'What inspectors found',
    'Ofsted finding',
    'Area of weakness',
    'Recommendation',
    'area',
  ],
  start: ['Start date', 'Date started', 'startDate', 'Start'],
  updated: ['lastUpdated', 'Last updated', 'Date of update'],
  impact: [
    'Intended outcome',
    'Outcome',
    'Impact on children and families',
    'What difference will it make?',
    'Expected impact',
    'Impact of action',
  ],
  evidence: ['Evidence', 'Evidence of action'],
  partners: ['Partners', 'Supporting partners', 'Who else', 'Supported by'],
  none: [
    'Date completed',
    'Review date',
    'Completed on',
    'Actual completion date',
    'category',
    'sector',
    'Cost',
    'tags',
    'source',
    'country',
    'Colour of folder',
    'benefit',
    'Title',
    'Theme',
  ],
};

test('columns are known by many names', () => {
  for (const [field, known] of Object.entries(names)) for (const name of known) assert.equal(columnOf(name) ?? 'none', field, name);
});

const fieldsOf = (rows: readonly (readonly string[])[]) =>
  tableHead(rows.map((row) => row.map((text) => ({ text }))))?.columns.map(({ field }) => field ?? '');

test('the action is the column whose name says it plainest, wherever it stands', () => {
  assert.deepEqual(fieldsOf([['description', 'taskName', 'actionName', 'dueDate', 'owner']]), ['', '', 'action', 'due', 'lead']);
  assert.deepEqual(fieldsOf([['Description', 'By when', 'Lead']]), ['action', 'due', 'lead']);
  assert.deepEqual(fieldsOf([['Key actions to achieve outcome', 'Outcome', 'Timescale']]), ['action', 'impact', 'due']);
});

test('a column of numbers is never the action, whatever its name', () => {
  const rows = [
    ['Action', 'What we will do', 'Lead'],
    ['2.1', 'Train plan writers', 'Head of SEND'],
    ['2.2', 'Audit plans each month', 'Head of SEND'],
  ];
  assert.deepEqual(fieldsOf(rows), ['reference', 'action', 'lead']);
  assert.equal(
    fieldsOf([
      ['Action', 'Lead', 'By when'],
      ['1', 'Head of SEND', 'May 2024'],
    ]),
    undefined,
  );
});

test('a wide table is known by an action and what goes with one', () => {
  const wide = ['id', 'action_text', 'due_date', 'lead', 'cost', 'tags', 'sector', 'country', 'colour of folder', 'weight', 'page'];
  assert.deepEqual(fieldsOf([wide])?.slice(0, 4), ['reference', 'action', 'due', 'lead']);
});

test('ratings of several days side by side are printed, and none of them is the status', () => {
  assert.deepEqual(fieldsOf([['Action', 'Lead', 'RAG March 2024', 'RAG June 2024']]), ['action', 'lead', '', '']);
  assert.deepEqual(fieldsOf([['Action', 'Lead', 'RAG (June 2024)']]), ['action', 'lead', 'status']);
});
