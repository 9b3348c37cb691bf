import fc from 'fast-check';

/** Pieces that mean something to one of the formats in which content is written; each is plain text to a reader. */
export const oddPieces: readonly string[] = [
  // Markdown, HTML, templates
  ...[
    '|',
    ' | a | b |',
    '*',
    '**bold**',
    '_',
    '`',
    '``',
    '```',
    '~~gone~~',
    '[a](https://a.example/)',
    '![alt](x.png)',
    '[^1]',
    '> ',
    '# ',
    '- ',
    '1. ',
  ],
  ...[
    '<b>',
    '</p>',
    '<br>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '</script>',
    '</style>',
    '</title>',
    '&amp;',
    '&#38;',
    '&nbsp',
    '&',
    '<',
    '>',
  ],
  ...['{', '}', '{{ x }}', '$' + '{x}', '$&', "$'", '<%= x %>', '%s', '%', '%%', '%2F', '\\', '\\n', '\\u0000', '//', '/*', '*/'],
  // Quotes
  ...["'", '"', '’', '‘', '“', '”', '„', '«', '»', '′', '″', "''", '""', '"""'],
  // YAML, CSV, JSON, BibTeX, iCalendar
  ...[
    '---',
    '...',
    ': ',
    ' #',
    '- a',
    '? ',
    '!!str',
    '&anchor',
    '*alias',
    '@',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ',',
    ';',
    '\t',
    'null',
    'true',
    '~',
  ],
  ...['@article{', '}}', 'ER  - ', 'BEGIN:VEVENT', 'END:VCALENDAR', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  // Letters of all kinds
  ...[
    'é',
    'e\u0301',
    'ﬁ',
    'Å',
    'ß',
    'İ',
    'ı',
    'ё',
    '漢字',
    'שלום',
    'مرحبا',
    '\u202eesrever\u202c',
    '\u2066x\u2069',
    '\u200f',
    '\u200b',
    '\ufeff',
  ],
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', 'z̸̢̡͓̗̯͇̀̏̑', '\u2028', '\u2029', '\u00a0', '\u00ad', '\u0085', '\ud800', '\udc00', '\ufffd', '\uffff'],
  ...['\u0001', '\u0007', '\u0008', '\u000b', '\u000c', '\u001b[31m', '\u007f', '\u009b'],
  // Figures and dates
  ...['0', '-0', '1e999', '00:00', '29 February 2024', '2024-02-29', '999999999999999999999', '½', '100%', '§', '£1,000'],
];

const plainWords =
  'families wait plan school nurse letter week answer early clinic EHCP autism therapy review transport health leaders'.split(' ');

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plainWords) },
  { weight: 3, arbitrary: fc.constantFrom(...oddPieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map((text) => text.replaceAll('\0', '')) },
);

const long = fc.constantFrom(
  'a'.repeat(10_000),
  'ab-'.repeat(700),
  '\u0301'.repeat(300),
  '字'.repeat(2000),
  '*a* '.repeat(400),
  '~a~a'.repeat(200),
);

/** A text of one line, one word at least, that reads oddly to one format or another. */
export const oddLine: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 12, arbitrary: fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' ')) },
    { weight: 6, arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.array(piece, { minLength: 200, maxLength: 300 }).map((pieces) => pieces.join(' ').slice(0, 2000)) },
    { weight: 1, arbitrary: long },
  )
  .map((text) => text.replace(/[\r\n]/g, ' '))
  .map((text) => (/\p{L}|\d/u.test(text) ? text : `${text} word`));

/** A text of several lines. */
export const oddLines: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: oddLine },
  { weight: 1, arbitrary: fc.array(oddLine, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')) },
);

const nested = (depth: number, mark: string) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}${mark} level ${level + 1}`).join('\n');

/** Markdown that is lawful, whatever it comes to. */
export const oddBody: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.array(oddLines, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      nested(49, '-'),
      nested(18, '-'),
      Array.from({ length: 19 }, (_, level) => `${'> '.repeat(level + 1)}deep`).join('\n'),
      '###### Six\n\n# One\n\n# One\n\n## Two',
      '| a | b |\n| --- | --- |\n| `x|y` | c \\| d |\n| only one |',
      '![A picture of a school](https://files.example/picture.png "Title") and ![](https://files.example/none.png)\n\n![ref]\n\n[ref]: https://files.example/r.png',
      'A note[^1] and another[^1].\n\n[^1]: Of what.\n\n[^1]: Twice.',
      '- [ ] open\n- [x] done\n\n***\n\n```html\n<script>alert(1)</script>\n```\n\n    code by its indent',
      '<div id="main">\n\n<table><tr><td>\n\nWords within\n\n</td>\n\n<!-- page 3 -->',
      '[link]: https://a.example/\n\n[link] [x](<https://a.example/a%20b>) <https://a.example/> www.a.example a@b.example',
      'Line  \nbreak\\\nbreak<br>break<br/>break',
      `${'word '.repeat(4000)}`,
      '\\',
      '---',
      '\u2028\u2029\u00a0',
    ),
  },
);
