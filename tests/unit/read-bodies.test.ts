import assert from 'node:assert/strict';
import test from 'node:test';
import { readBodies, splitBodies } from '../../src/ingest/read-bodies.ts';

const cases: [text: string, names: string[]][] = [
  [
    'Northmere County Council and the NHS Hills and West Dale Integrated Care Board (ICB)',
    ['Northmere County Council', 'NHS Hills and West Dale Integrated Care Board'],
  ],
  ['Northmere Council and Hills, Dales and Fells West ICB', ['Northmere Council', 'Hills, Dales and Fells West ICB']],
  ['Northmere Council, NHS Hills ICB and Northmere Children’s Trust', ['Northmere Council', 'NHS Hills ICB', 'Northmere Children’s Trust']],
  [
    'The London Borough of North and South Mere and North East London Integrated Care Board',
    ['London Borough of North and South Mere', 'North East London Integrated Care Board'],
  ],
  ['NHS Hills and Dales ICB and Northmere County Council', ['NHS Hills and Dales ICB', 'Northmere County Council']],
];

for (const [text, names] of cases) test(`splits "${text}"`, () => assert.deepEqual(splitBodies(text), names));

test('the local authority comes first, and a board is named in full where the report does so', () => {
  const information = 'Services passed to the Hills Integrated Care Board (ICB). Hills ICB and Northmere Council are responsible.';
  assert.deepEqual(readBodies('Hills ICB and Northmere Council', information, ''), [
    { name: 'Northmere Council', kind: 'local-authority' },
    { name: 'Hills Integrated Care Board', kind: 'icb' },
  ]);
});

test('a kind of body that the sentence lacks is looked for in the text round it', () => {
  assert.deepEqual(readBodies('', 'In 2022, the Hills Integrated Care Board took over.', 'Northmere Borough Council Hills House'), [
    { name: 'Northmere Borough Council', kind: 'local-authority' },
    { name: 'Hills Integrated Care Board', kind: 'icb' },
  ]);
});
