import assert from 'node:assert/strict';
import test from 'node:test';
import { formulaCells } from '../../src/data/formula-cells.ts';
import { toCsv } from '../../src/data/to-csv.ts';
import { sizeInWords } from '../../src/words/size-in-words.ts';

const meaning = 'Something.';

test('a CSV cell keeps quotes, commas and line breaks; yes and no are words', () => {
  const columns = [
    { name: 'a', type: 'string', meaning },
    { name: 'b', type: 'boolean', meaning },
    { name: 'c', type: 'list', meaning },
  ] as const;
  const rows = [
    ['say "x", then\ny', false, ['one', 'two']],
    [null, true, []],
  ];
  assert.equal(toCsv({ columns, rows }), 'a,b,c\r\n"say ""x"", then\ny",false,one|two\r\n,true,\r\n');
});

test('an item that holds the sign between items stays one item', () => {
  const columns = [{ name: 'bodies', type: 'list', meaning }] as const;
  assert.equal(toCsv({ columns, rows: [[['A|B', 'C']]] }), 'bodies\r\nA¦B|C\r\n');
});

test('cells that a spreadsheet would take for a formula are found', () => {
  const columns = [{ name: 'a', type: 'string', meaning }] as const;
  assert.deepEqual(formulaCells({ columns, rows: [['+27'], ['27'], [null], ['@x'], [-1]] }), ['+27', '@x']);
});

test('sizes are said in whole units', () => {
  assert.deepEqual([812, 41_400, 999_700, 1_340_000].map(sizeInWords), ['812 bytes', '41 kB', '1.0 MB', '1.3 MB']);
});
