import fc from 'fast-check';

/** Days at the calendar's edges. */
export const oddDay = fc.constantFrom(
  '2024-02-29',
  '2000-02-29',
  '1999-12-31',
  '2023-01-01',
  '2026-11-24',
  '2023-10-29',
  '2024-03-31',
  '1900-01-01',
  '2199-12-31',
);

/** Dates as exact as a source may give them. */
export const oddDate = fc.oneof(
  oddDay,
  fc.constantFrom('2024', '1900', '2199', '2024-02', '2023-12', '2024-21', '2024-22', '2024-23', '2024-24'),
);

/** Figures as printed. */
export const oddFigure = fc.constantFrom(
  '0',
  '-0',
  '-12',
  '−12',
  '1e9',
  '9'.repeat(400),
  '56.3',
  '56,3',
  '',
  ' ',
  '<5',
  '*',

  '½',
  '=1+1',
  '-',
  '12%',
  '1 in 3',
  '£1.2m',
);

export const oddUnit = fc.constantFrom('%', 'per cent', ' %', '% | %', 'children', '', '<b>', '‰', '"', 'a\nb');

/** Addresses that are lawful. */
export const oddUrl = fc.constantFrom(
  'https://council.example/plan',
  'https://council.example/a%20b?x=1&y=2#frag',
  'https://council.example/?q=%3Cb%3E&quot;',
  "https://council.example/it's(here)",
  'https://xn--bcher-kva.example/',
  'https://bücher.example/straße',
  'http://council.example:8080/',
  'https://council.example/%',
  'https://council.example/a]]&b;c,d*e_f~g$h!i',
  `https://council.example/${'long/'.repeat(400)}`,
  'https://[::1]/',
  'HTTPS://COUNCIL.EXAMPLE/A',
);
