import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { formulaCells } from '../../src/domain/table/csv-cell.ts';
import { sizeInWords } from '../../src/domain/words/figures-in-words.ts';
import { toCsv } from '../../src/site/exports/to-csv.ts';

const meaning = 'Something.';

test('a CSV cell keeps quotes, commas and line breaks; yes and no are words', () => {
  const columns = [
    { name: 'a', type: 'string', meaning },
    { name: 'b', type: 'boolean', meaning },
    { name: 'c', type: 'list', meaning },
  ] as const;
  const rows = [
    ['say "x", then\ny', false, ['one', 'two']],
    ['over\ntwo lines', true, []],
    [null, true, []],
  ];
  assert.equal(toCsv({ columns, rows }), 'a,b,c\r\n"say ""x"", then\ny",false,one|two\r\n"over\ntwo lines",true,\r\n,true,\r\n');
});

test('an item that holds the sign between items stays one item', () => {
  const columns = [{ name: 'bodies', type: 'list', meaning }] as const;
  assert.equal(toCsv({ columns, rows: [[['A|B', 'C']]] }), 'bodies\r\nA¦B|C\r\n');
});

test('cells that a spreadsheet would take for a formula are found', () => {
  const columns = [{ name: 'a', type: 'string', meaning }] as const;
  assert.deepEqual(
    formulaCells({ columns, rows: [['+27'], ['27'], [null], ['@x'], [-1], ['a; =1'], ['a\n\t=1'], ['a = b; c'], ['＝1']] }),
    ['+27', '@x', 'a; =1', 'a\n\t=1', '＝1'],
  );
});

test('the data set writes an apostrophe before what a spreadsheet would run, in texts and in lists, and none before a number', () => {
  const columns = [
    { name: 'a', type: 'string', meaning },
    { name: 'b', type: 'integer', meaning },
    { name: 'c', type: 'list', meaning },
  ] as const;
  const texts = ['=1', '\t=1', '\r=1', '\n=1', ' @x', "'=1", 'a;-1', '＝1', 'x, y\n=1', '\u00A0+1'];
  const written = toCsv({ columns, rows: texts.map((text) => [text, -5, [text, 'plain']]) });
  for (const delimiter of [',', ';']) {
    const cells: string[] = parse(written, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    }).flat();
    assert.deepEqual(
      cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell) && cell !== '-5'),
      [],
    );
  }
  const rows: string[][] = parse(written, { from_line: 2, record_delimiter: '\r\n' });
  assert.deepEqual(new Set(rows.map(([, number]) => number)), new Set(['-5']));
  assert.deepEqual(
    rows.map(([text = '']) => text.replace(/(^|[;\r\n])'(?=(?:'|[^\S\r\n])*[=+\-@＝＋－＠])/g, '$1')),
    texts,
  );
});

test('sizes are said in whole units', () => {
  assert.deepEqual([812, 41_400, 999_700, 1_340_000].map(sizeInWords), ['812 bytes', '41 kB', '1.0 MB', '1.3 MB']);
});
