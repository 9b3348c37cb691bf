import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { filterKeys } from '../../src/search/query/filter-facts.ts';
import { queryLimits } from '../../src/search/query/query-limits.ts';
import { joinNodes, negate, type QueryNode, type QueryProblem } from '../../src/search/query/query-tree.ts';
import { limitDepth, readQuery } from '../../src/search/query/read-query.ts';
import { writeTree } from '../../src/search/query/write-tree.ts';
import { workOf } from '../growth/work-of.ts';

const names = ['speech therapy', 'occupational therapy', 'speech and language therapy', 'ehc plan', 'annual review', 'a b c', 'b c'];

/** The longest of the names with which the words begin. */
function termLength(words: readonly string[]): number {
  const text = `${words.join(' ').toLowerCase()} `;
  return Math.max(0, ...names.filter((name) => text.startsWith(`${name} `)).map((name) => name.split(' ').length));
}

const read = (text: string) => readQuery(text, termLength);
const word = (text: string): QueryNode => ({ kind: 'word', text });
const phrase = (text: string): QueryNode => ({ kind: 'phrase', text });
const prefix = (text: string): QueryNode => ({ kind: 'prefix', text });
const filter = (key: (typeof filterKeys)[number], value: string): QueryNode => ({ kind: 'filter', key, value });
const not = (of: QueryNode): QueryNode => ({ kind: 'not', of });
const all = (...of: (QueryNode | string)[]): QueryNode => ({ kind: 'all', of: of.map(node) });
const any = (...of: (QueryNode | string)[]): QueryNode => ({ kind: 'any', of: of.map(node) });
const node = (given: QueryNode | string): QueryNode => (typeof given === 'string' ? word(given) : given);

/** What is typed, the nodes that it gives, how it is written, and what is told. */
type Case = [typed: string, nodes: (QueryNode | string)[], written: string, problems?: QueryProblem[]];

const groups: Record<string, Case[]> = {
  words: [
    ['', [], ''],
    ['   ', [], ''],
    ['EHCP', ['EHCP'], 'EHCP'],
    ['  long\twaits \n autism ', ['long', 'waits', 'autism'], 'long waits autism'],
    ['long\u00A0waits', ['long', 'waits'], 'long waits'],
    ['Why do parents wait?', ['Why', 'do', 'parents', 'wait'], 'Why do parents wait'],
    ['waits, delays; (and) more... really!', ['waits', 'delays', 'and', 'more', 'really'], 'waits delays and more really'],
    ['? ! , . … & + - – — * :', [], ''],
    ['co-production part-time', ['co-production', 'part-time'], 'co-production part-time'],
    ['2019–2023 post\u201116', ['2019–2023', 'post\u201116'], '2019–2023 post\u201116'],
    ['waits - delays – apart — far -- off', ['waits', 'delays', 'apart', 'far', 'off'], 'waits delays apart far off'],
    ['--autism —waits', ['autism', 'waits'], 'autism waits'],
    ["children's parents' don’t 'autism'", ["children's", 'parents', 'don’t', 'autism'], "children's parents don’t autism"],
    ['Café cafe\u0301 naïve', ['Café', 'cafe\u0301', 'naïve'], 'Café cafe\u0301 naïve'],
    ['9:30 1:1 16:25, ratio 2:1', ['9:30', '1:1', '16:25', 'ratio', '2:1'], '9:30 1:1 16:25 ratio 2:1'],
    ['note: this', ['note', 'this'], 'note this'],
    ['see http://example.org/a?b=c.', ['see', 'http://example.org/a?b=c'], 'see http://example.org/a?b=c'],
    ['and/or and or not near', ['and/or', 'and', 'or', 'not', 'near'], 'and/or and or not near'],
    ['And Or Not Near', ['And', 'Or', 'Not', 'Near'], 'And Or Not Near'],
    ['*bold* **strong** * item', ['bold', 'strong', 'item'], 'bold strong item'],
    ['50% £30 #send @council C++', ['50%', '£30', 'send', 'council', 'C'], '50% £30 send council C'],
    ['self-\u200Bcare', ['self-\u200Bcare'], 'self-\u200Bcare'],
  ],
  phrases: [
    ['"too late"', [phrase('too late')], '"too late"'],
    ['“too late”', [phrase('too late')], '"too late"'],
    ['„too late“ ‟too soon”', [phrase('too late'), phrase('too soon')], '"too late" "too soon"'],
    ['«too late» »too soon«', [phrase('too late'), phrase('too soon')], '"too late" "too soon"'],
    ['"too late” “too soon"', [phrase('too late'), phrase('too soon')], '"too late" "too soon"'],
    ['"autism"', [phrase('autism')], '"autism"'],
    ['"  too \n late "', [phrase('too late')], '"too late"'],
    ['"will, and preferences."', [phrase('will, and preferences.')], '"will, and preferences."'],
    ["“the child's plan”", [phrase("the child's plan")], '"the child\'s plan"'],
    ['"a (b OR -c) area:x"', [phrase('a (b OR -c) area:x')], '"a (b OR -c) area:x"'],
    ['"" "…" “”', [], ''],
    ['wait"too late"now', ['wait', phrase('too late'), 'now'], 'wait "too late" now'],
    ['"a""b"', [phrase('a'), phrase('b')], '"a" "b"'],
    ['"part"-time', [phrase('part'), 'time'], '"part" time'],
  ],
  'what is left out': [
    ['-transport', [not(word('transport'))], '-transport'],
    [
      '−transport –bus \u2010car \u2011taxi',
      ['transport', 'bus', 'car', 'taxi'].map((text) => not(word(text))),
      '-transport -bus -car -taxi',
    ],
    ['EHCP -"too late"', ['EHCP', not(phrase('too late'))], 'EHCP -"too late"'],
    ['EHCP –“too late”', ['EHCP', not(phrase('too late'))], 'EHCP -"too late"'],
    ['-(bus taxi)', [not(all('bus', 'taxi'))], '-(bus taxi)'],
    ['-(bus OR taxi)', [not(any('bus', 'taxi'))], '-(bus OR taxi)'],
    ['-area:Oxfordshire', [not(filter('area', 'Oxfordshire'))], '-area:Oxfordshire'],
    ['–theme:“mental health”', [not(filter('theme', 'mental health'))], '-theme:"mental health"'],
    ['-transit*', [not(prefix('transit'))], '-transit*'],
    ['-part-time', [not(word('part-time'))], '-part-time'],
    ['NOT transport', [not(word('transport'))], '-transport'],
    ['EHCP NOT "too late"', ['EHCP', not(phrase('too late'))], 'EHCP -"too late"'],
    ['EHCP AND NOT (bus taxi)', ['EHCP', not(all('bus', 'taxi'))], 'EHCP -(bus taxi)'],
    ['NOT area:Bury', [not(filter('area', 'Bury'))], '-area:Bury'],
    ['NOT speech therapy', [not(word('speech')), 'therapy'], '-speech therapy'],
    ['-(-bus) NOT NOT taxi NOT -car', ['bus', 'taxi', 'car'], 'bus taxi car'],
    ['-(bus) -() -""', [not(word('bus'))], '-bus'],
    ['(-bus) (a -)', [not(word('bus')), 'a'], '-bus a'],
    ['a-(b)', ['a', 'b'], 'a b'],
  ],
  alternatives: [
    ['autism OR ADHD waits', [any('autism', 'ADHD'), 'waits'], '(autism OR ADHD) waits'],
    ['waits autism OR ADHD', ['waits', any('autism', 'ADHD')], 'waits (autism OR ADHD)'],
    ['autism OR ADHD', [any('autism', 'ADHD')], 'autism OR ADHD'],
    ['autism | ADHD|anxiety || tics', [any('autism', 'ADHD', 'anxiety', 'tics')], 'autism OR ADHD OR anxiety OR tics'],
    ['a OR b OR c', [any('a', 'b', 'c')], 'a OR b OR c'],
    ['(a OR b) OR (c OR d)', [any('a', 'b', 'c', 'd')], 'a OR b OR c OR d'],
    ['a OR b z OR d', [any('a', 'b'), any('z', 'd')], '(a OR b) (z OR d)'],
    [
      'speech therapy OR occupational therapy',
      [any(all('speech', 'therapy'), all('occupational', 'therapy'))],
      '(speech therapy) OR (occupational therapy)',
    ],
    [
      'late speech therapy OR EHC plan delays',
      ['late', any(all('speech', 'therapy'), all('EHC', 'plan')), 'delays'],
      'late (speech therapy) OR (EHC plan) delays',
    ],
    [
      'speech therapy OR EHC plan OR annual review',
      [any(all('speech', 'therapy'), all('EHC', 'plan'), all('annual', 'review'))],
      '(speech therapy) OR (EHC plan) OR (annual review)',
    ],
    ['x OR speech therapy waits OR y', [any('x', all('speech', 'therapy')), any('waits', 'y')], 'x OR (speech therapy) waits OR y'],
    ['a b c OR d', [any(all('a', 'b', 'c'), 'd')], '(a b c) OR d'],
    ['z b c OR d', ['z', any(all('b', 'c'), 'd')], 'z (b c) OR d'],
    ['d OR a b c', [any('d', all('a', 'b', 'c'))], 'd OR (a b c)'],
    ['speech (therapy) OR x', ['speech', any('therapy', 'x')], 'speech (therapy OR x)'],
    ['-speech therapy OR x', [not(word('speech')), any('therapy', 'x')], '-speech therapy OR x'],
    ['"too late" OR delays', [any(phrase('too late'), 'delays')], '"too late" OR delays'],
    [
      'waits "too late" OR "too soon" now',
      ['waits', any(phrase('too late'), phrase('too soon')), 'now'],
      'waits "too late" OR "too soon" now',
    ],
    ['transit* OR transfer*', [any(prefix('transit'), prefix('transfer'))], 'transit* OR transfer*'],
    ['area:Bury OR area:Kent waits', [any(filter('area', 'Bury'), filter('area', 'Kent')), 'waits'], 'area:Bury OR area:Kent waits'],
    ['a OR -b', [any('a', not(word('b')))], 'a OR -b'],
    ['a OR NOT b c', [any('a', not(word('b'))), 'c'], 'a OR -b c'],
    ['NOT a OR b', [any(not(word('a')), 'b')], '-a OR b'],
    ['-(a b) OR c', [any(not(all('a', 'b')), 'c')], '-(a b) OR c'],
    ['a AND b', ['a', 'b'], 'a b'],
    ['AND a AND', ['a'], 'a'],
    ['a AND b OR c', ['a', any('b', 'c')], 'a (b OR c)'],
    ['autism, OR ADHD.', [any('autism', 'ADHD')], 'autism OR ADHD'],
  ],
  brackets: [
    ['EHCP (delays OR "too late")', ['EHCP', any('delays', phrase('too late'))], 'EHCP (delays OR "too late")'],
    ['(a)', ['a'], 'a'],
    ['((a b)) (c)', ['a', 'b', 'c'], 'a b c'],
    ['()', [], ''],
    ['(a b) OR (c d)', [any(all('a', 'b'), all('c', 'd'))], '(a b) OR (c d)'],
    ['a OR (b (c OR (d e)))', [any('a', all('b', any('c', all('d', 'e'))))], 'a OR (b (c OR (d e)))'],
    ['((((((((a))))))))', ['a'], 'a'],
    ['plan(s)', ['plan', 's'], 'plan s'],
  ],
  prefixes: [
    ['transit*', [prefix('transit')], 'transit*'],
    ['SEN*, co-prod*', [prefix('SEN'), prefix('co-prod')], 'SEN* co-prod*'],
    ['NOT*', [prefix('NOT')], 'NOT*'],
    ['a*', ['a'], 'a', [{ kind: 'short-prefix', typed: 'a*' }]],
    ['EP* waits', ['EP', 'waits'], 'EP waits', [{ kind: 'short-prefix', typed: 'EP*' }]],
  ],
  filters: [
    ['area:oxfordshire', [filter('area', 'oxfordshire')], 'area:oxfordshire'],
    ['Area:Oxfordshire, THEME:sleep.', [filter('area', 'Oxfordshire'), filter('theme', 'sleep')], 'area:Oxfordshire theme:sleep'],
    ['theme:"Mental health"', [filter('theme', 'Mental health')], 'theme:"Mental health"'],
    ['theme:“Mental  health”x', [filter('theme', 'Mental health'), 'x'], 'theme:"Mental health" x'],
    ['theme:«sleep»', [filter('theme', 'sleep')], 'theme:sleep'],
    ['area:"St. Helens (north)"', [filter('area', 'St. Helens (north)')], 'area:"St. Helens (north)"'],
    ['(area:Bury)', [filter('area', 'Bury')], 'area:Bury'],
    ["area:King's-Lynn", [filter('area', "King's-Lynn")], "area:King's-Lynn"],
    [
      'areas:bury topic:sleep years:2023',
      [filter('area', 'bury'), filter('theme', 'sleep'), filter('year', '2023')],
      'area:bury theme:sleep year:2023',
    ],
    ['+area:bury', [filter('area', 'bury')], 'area:bury'],
    ...filterKeys.map((key): Case => [`${key.toUpperCase()}:x`, [filter(key, 'x')], `${key}:x`]),
    ['area:', [], '', [{ kind: 'empty-filter', typed: 'area:' }]],
    ['area: Bury', ['Bury'], 'Bury', [{ kind: 'empty-filter', typed: 'area:' }]],
    [
      'waits area:"" -year:…',
      ['waits'],
      'waits',
      [
        { kind: 'empty-filter', typed: 'area:""' },
        { kind: 'empty-filter', typed: 'year:…' },
      ],
    ],
    ['author:smith', ['author', 'smith'], 'author smith', [{ kind: 'unknown-filter', typed: 'author:smith', name: 'author' }]],
    [
      '-author:smith x',
      [not(all('author', 'smith')), 'x'],
      '-(author smith) x',
      [{ kind: 'unknown-filter', typed: 'author:smith', name: 'author' }],
    ],
    [
      'author:“J Smith” OR x',
      [any(all('author', phrase('J Smith')), 'x')],
      '(author "J Smith") OR x',
      [{ kind: 'unknown-filter', typed: 'author:"J Smith"', name: 'author' }],
    ],
    ['author:OR', ['author', phrase('OR')], 'author "OR"', [{ kind: 'unknown-filter', typed: 'author:OR', name: 'author' }]],
    ['a:b:c', ['a', 'b', 'c'], 'a b c', [{ kind: 'unknown-filter', typed: 'a:b:c', name: 'a' }]],
    ['constructor:x', ['constructor', 'x'], 'constructor x', [{ kind: 'unknown-filter', typed: 'constructor:x', name: 'constructor' }]],
    ['__proto__:x', ['proto__:x'], 'proto__:x'],
  ],
  'operators of other engines': [
    ['+autism waits', [phrase('autism'), 'waits'], '"autism" waits'],
    ['+"too late" +(a b) +transit* +OR', [phrase('too late'), 'a', 'b', prefix('transit'), phrase('OR')], '"too late" a b transit* "OR"'],
    ['a NEAR b', ['a', 'b'], 'a b', [{ kind: 'unknown-operator', typed: 'NEAR' }]],
    ['a NEAR/3 b w/5 c pre/2 d ADJ4 e', ['a', 'b', 'c', 'd', 'e'], 'a b c d e', ['NEAR/3', 'w/5', 'pre/2', 'ADJ4'].map(operator)],
    ['a AND/OR b', ['a', 'b'], 'a b', [operator('AND/OR')]],
    ['autism~2 waits^3 delay~', ['autism', 'waits', 'delay'], 'autism waits delay', ['~2', '^3', '~'].map(operator)],
    ['autism^2.5~1', ['autism'], 'autism', ['~1', '^2.5'].map(operator)],
    ['"too late"~2 ~ ^3', [phrase('too late')], '"too late"', ['~2', '~', '^3'].map(operator)],
    ['~autism -~waits', ['autism', not(word('waits'))], 'autism -waits', [operator('~')]],
    ['site:gov.uk x', ['x'], 'x', [operator('site:gov.uk')]],
    ['-site:"gov uk" x filetype:pdf', ['x'], 'x', ['site:"gov uk"', 'filetype:pdf'].map(operator)],
    ['wom*n x', ['x'], 'x', [operator('wom*n')]],
    ['*ism', ['ism'], 'ism', [operator('*')]],
    ['"early interv*"', [phrase('early interv')], '"early interv"', [operator('*')]],
  ],
  'slips of the pen': [
    ['OR', [], '', [stray('OR')]],
    ['OR a', ['a'], 'a', [stray('OR')]],
    ['a OR', ['a'], 'a', [stray('OR')]],
    ['a OR OR b', [any('a', 'b')], 'a OR b', [stray('OR')]],
    ['a (OR b) |', ['a', 'b'], 'a b', [stray('OR'), stray('|')]],
    ['a OR () b', [any('a', 'b')], 'a OR b'],
    ['a NOT', ['a'], 'a', [stray('NOT')]],
    ['a NOT OR b', [any('a', 'b')], 'a OR b', [stray('NOT')]],
    ['(a NOT) b', ['a', 'b'], 'a b', [stray('NOT')]],
    ['a -OR b', ['a', 'b'], 'a b', [stray('-OR')]],
    ['(a OR b', [any('a', 'b')], 'a OR b', [{ kind: 'open-bracket' }]],
    ['a ((b OR c) d', ['a', any('b', 'c'), 'd'], 'a (b OR c) d', [{ kind: 'open-bracket' }]],
    ['a b) OR c', [any(all('a', 'b'), 'c')], '(a b) OR c', [{ kind: 'open-bracket' }]],
    [')a', ['a'], 'a', [{ kind: 'open-bracket' }]],
    ['a) b) c', ['a', 'b', 'c'], 'a b c', [{ kind: 'open-bracket' }]],
    ['x "too late', ['x', phrase('too late')], 'x "too late"', [{ kind: 'open-quote' }]],
    ['x “too late', ['x', phrase('too late')], 'x "too late"', [{ kind: 'open-quote' }]],
    ['5"', ['5'], '5', [{ kind: 'open-quote' }]],
    ['area:"west sussex', [filter('area', 'west sussex')], 'area:"west sussex"', [{ kind: 'open-quote' }]],
    ['(-"a', [not(phrase('a'))], '-"a"', [{ kind: 'open-quote' }, { kind: 'open-bracket' }]],
  ],
};

function operator(typed: string): QueryProblem {
  return { kind: 'unknown-operator', typed };
}

function stray(typed: string): QueryProblem {
  return { kind: 'stray-operator', typed };
}

for (const [group, cases] of Object.entries(groups)) {
  test(`query language: ${group}`, () => {
    for (const [typed, nodes, written, problems = []] of cases) {
      const query = read(typed);
      assert.deepEqual(query, { tree: all(...nodes), problems }, typed);
      assert.equal(writeTree(query.tree), written, typed);
      assert.deepEqual(read(written), { tree: query.tree, problems: [] }, `written: ${written}`);
    }
  });
}

test('a known name is one side of an OR only where the words are a name', () => {
  const none = readQuery('speech therapy OR occupational therapy', () => 0);
  assert.deepEqual(none.tree, all('speech', any('therapy', 'occupational'), 'therapy'));
  const wild = readQuery('a b OR c d', () => 99);
  assert.deepEqual(wild.tree, all(any(all('a', 'b'), all('c', 'd'))));
  assert.deepEqual(readQuery('a b OR c d', () => Number.NaN).tree, all('a', any('b', 'c'), 'd'));
});

test('what is written reads the same whatever names are known', () => {
  for (const typed of ['a OR b c', 'a b OR c', 'a OR b c OR d e', 'speech (therapy) OR x', 'x -(a b OR c) d', 'author:smith OR b c']) {
    const { tree } = read(typed);
    for (const length of [0, 1, 2, 3, 99])
      assert.deepEqual(
        readQuery(writeTree(tree), () => length),
        { tree, problems: [] },
        typed,
      );
  }
});

const tooLong: QueryProblem[] = [{ kind: 'too-long' }];

test('no more than so many parts are read, and the rest is told', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
  assert.deepEqual(read(words(queryLimits.leaves).join(' ')), { tree: all(...words(queryLimits.leaves)), problems: [] });
  assert.deepEqual(read(words(queryLimits.leaves + 1).join(' ')), { tree: all(...words(queryLimits.leaves)), problems: tooLong });
  assert.deepEqual(read(words(100).join(' OR ')), { tree: all(any(...words(queryLimits.leaves))), problems: tooLong });
  assert.deepEqual(read(words(100).join(' NOT (')).problems, tooLong);
  assert.deepEqual(read('|'.repeat(5000)).problems, [stray('|')]);
  assert.deepEqual(read(`(${words(100).join(' ')})`).problems.at(-1), tooLong[0]);
  const operators = read(`x ${words(100).map((text) => `author${text.length}:${text}`)}`);
  assert.ok(operators.problems.length <= queryLimits.problems + 2);
  const many = read(Array.from({ length: 500 }, (_, index) => `~${index}`).join(' '));
  assert.ok(many.problems.length <= queryLimits.problems + 2);
  assert.deepEqual(many.problems.at(-1), tooLong[0]);
});

test('brackets are followed to a fixed depth', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)} b`;
  assert.deepEqual(read(nested(queryLimits.depth)), { tree: all('a', 'b'), problems: [] });
  assert.deepEqual(read(nested(queryLimits.depth + 1)), { tree: all(), problems: tooLong });
  assert.deepEqual(read(`x ${'('.repeat(1000)}a`), { tree: all('x'), problems: tooLong });
  assert.deepEqual(read(`x OR ${'-('.repeat(1000)}a`), { tree: all('x'), problems: tooLong });

  const deep = (depth: number): string => (depth === 0 ? 'z' : `y OR (x ${deep(depth - 1)})`);
  assert.deepEqual(read(deep(4)).problems, []);
  const cut = read(deep(5));
  assert.deepEqual(cut.problems, tooLong);
  assert.deepEqual(read(writeTree(cut.tree)), { tree: cut.tree, problems: [] });
});

test('a word, a value and a phrase without end are not read', () => {
  assert.deepEqual(read(`x ${'a'.repeat(queryLimits.word + 1)} y`), { tree: all('x', 'y'), problems: tooLong });
  assert.deepEqual(read(`x ${'_'.repeat(5000)} y`), { tree: all('x', 'y'), problems: [] });
  assert.deepEqual(read(`area:"${'a '.repeat(queryLimits.value)}" y`), { tree: all('y'), problems: tooLong });
  assert.deepEqual(read(`"${'a'.repeat(queryLimits.phrase + 1)}" y`), { tree: all('y'), problems: tooLong });
  const { tree, problems } = read(`"${'ab '.repeat(queryLimits.phrase)}" y`);
  assert.deepEqual(problems, tooLong);
  assert.deepEqual(tree, all(phrase('ab '.repeat(queryLimits.phrase / 3).trim()), 'y'));
});

const long = (piece: string, letters = 100_000) => piece.repeat(Math.ceil(letters / piece.length));

test('four times as long a hostile query costs about four times as much to read, not sixteen', () => {
  const plain = long('long waits for autism ');
  const words = workOf(() => read(plain), 1);
  const hostile = [
    '(((("a b',
    '(',
    ')',
    '()',
    '"',
    '-',
    '- ',
    '-"',
    '~',
    '~ ',
    '*',
    'a*',
    '*a',
    ':',
    'a:',
    'area:',
    'area:"',
    '|',
    '| ',
    ' ',
    'OR ',
    'NOT ',
    'AND ',
    'NEAR ',
    '.',
    'a.',
    'a-',
    'a^',
    '“',
    '\u0000',
    '\uD800',
    'e\u0301',
    '𝒳',
    'a b OR c ',
    '"a*',
    'w/5 ',
    '~1 ',
    '(a OR ',
    'a) ',
  ];
  for (const piece of hostile) {
    const text = long(piece);
    const shorter = long(piece, 25_000);
    const { tree, problems } = read(text);
    // What is cheaper than words is too cheap to measure.
    const growth =
      workOf(() => read(text), 1) /
      Math.max(
        workOf(() => read(shorter), 1),
        words,
      );
    assert.ok(growth < 10, `${JSON.stringify(piece)}: ${growth.toFixed(1)} times`);
    assert.ok(problems.length <= queryLimits.problems + 3);
    assert.deepEqual(read(writeTree(tree)), { tree, problems: [] }, JSON.stringify(piece));
  }
});

const pieces = [
  ...' ()|"“”„«»-–+~^*:/.,?!\'’',
  ...[
    '  ',
    ' ',
    'OR',
    'AND',
    'NOT',
    ' OR ',
    ' AND ',
    ' NOT ',
    'NEAR',
    'NEAR/3',
    'w/5',
    '~2',
    'a',
    'b',
    'c',
    'abc',
    'speech',
    'therapy',
    'é',
  ],
  ...[
    'area:',
    'theme:"',
    'site:',
    'x:',
    'http://',
    '9',
    '9:30',
    '-(',
    '-"',
    'a*',
    'abc*',
    '\u0301',
    '\n',
    '\u00A0',
    '\uD800',
    '𝒳',
    '\u0000',
  ],
];
const typedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

test('any text is read, written and read again to the same tree, with nothing left to tell', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      const { tree } = read(text);
      const written = writeTree(tree);
      assert.deepEqual(read(written), { tree, problems: [] }, written);
      assert.equal(writeTree(read(written).tree), written);
    }),
    { numRuns: 5000 },
  );
});

test('nothing is dropped in silence: every letter and digit stands in the tree or in what is told', () => {
  const letters = (text: string) => (text.match(/[a-z0-9]/gi) ?? []).length;
  const operators = /(?<![\p{L}\p{N}])(?:AND|OR|NOT)(?![\p{L}\p{N}])/gu;
  const plain = fc.array(fc.constantFrom('alpha', 'be-ta', '(', ')', ' ', ' ', '"', '-', ', ', ' OR ', ' NOT '), { maxLength: 30 });
  fc.assert(
    fc.property(plain, (parts) => {
      const text = parts.join('');
      const { tree, problems } = read(text);
      fc.pre(!problems.some(({ kind }) => kind === 'too-long'));
      const told = problems.map((problem) => ('typed' in problem ? problem.typed : '')).join(' ');
      const kept = letters(`${writeTree(tree)} ${told}`.replace(operators, ''));
      assert.ok(kept >= letters(text.replace(operators, '')), JSON.stringify({ text, written: writeTree(tree), problems }));
    }),
    { numRuns: 2000 },
  );
});

const text = fc.constantFrom('a', 'b', 'c', 'EHC', 'plan', 'speech', 'therapy', 'co-production', "child's", '9:30', 'é', 'near', 'or');
const leaf: fc.Arbitrary<QueryNode> = fc.oneof(
  text.map(word),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((words) => phrase(words.join(' '))),
  fc.constantFrom('transit', 'SEN', 'co-prod').map(prefix),
  fc
    .tuple(fc.constantFrom(...filterKeys), fc.constantFrom('x', 'a b', 'St. Helens', '(x)', 'x|y', '//x', 'x:y', 'x*', '-x'))
    .map(([key, value]) => filter(key, value)),
);
/** Trees as reading gives them: nothing nested in its own kind, no group of one. */
const { tree: anyNode } = fc.letrec<{ tree: QueryNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    tie('tree').map(negate),
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('tree'), { minLength: 2, maxLength: 4 }))
      .map(([kind, of]) => joinNodes(kind, of) ?? word('a')),
  ),
}));

test('any tree is written so that it reads the same', () => {
  const leaves = (tree: QueryNode): number =>
    tree.kind === 'not'
      ? leaves(tree.of)
      : tree.kind === 'all' || tree.kind === 'any'
        ? tree.of.reduce((sum, of) => sum + leaves(of), 0)
        : 1;
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 5 }), fc.nat(4), (nodes, length) => {
      const of = nodes.flatMap((node) => (node.kind === 'all' ? node.of : [node]));
      fc.pre(of.reduce((sum, node) => sum + leaves(node), 0) <= queryLimits.leaves);
      fc.pre(of.every((node) => !limitDepth(node, queryLimits.depth).cut));
      const tree: QueryNode = { kind: 'all', of };
      assert.deepEqual(read(writeTree(tree)), { tree, problems: [] }, writeTree(tree));
      assert.deepEqual(readQuery(writeTree(tree), () => length).tree, tree, writeTree(tree));
    }),
    { numRuns: 3000 },
  );
});
