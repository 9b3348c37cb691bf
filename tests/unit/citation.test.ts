import assert from 'node:assert/strict';
import test from 'node:test';
import { bibtex } from '../../src/citation/bibtex.ts';
import type { CitedFinding } from '../../src/citation/cited-finding.ts';
import { oscola } from '../../src/citation/oscola.ts';
import { sentence } from '../../src/citation/sentence.ts';

const finding: CitedFinding = {
  id: 'anyshire-2023-07/pa-1',
  title: 'Area SEND inspection of Anyshire Local Area Partnership',
  inspection: { start: '2023-07-10', end: '2023-07-14' },
  published: '2023-11-10',
  page: 9,
  endPage: 9,
  heading: 'Areas for priority action',
  place: 'row 1 of 2',
  wording: 'restated',
  officialUrl: 'https://files.example/report',
  retrieved: '2026-11-24',
  url: 'https://followthrough.example/findings/anyshire-2023-07/pa-1/',
};

test('the sentence names the official report first, then our page, and says that the text is restated', () => {
  assert.equal(
    sentence(finding),
    'Ofsted and Care Quality Commission, ‘Area SEND inspection of Anyshire Local Area Partnership’ (inspected 10 to 14 July 2023, ' +
      'published 10 November 2023), page 9, ‘Areas for priority action’, row 1 of 2 (our numbering) <https://files.example/report>. ' +
      'Restated, not quoted, at Followthrough: anyshire-2023-07/pa-1 <https://followthrough.example/findings/anyshire-2023-07/pa-1/>.',
  );
});

test('the sentence does without what is not known', () => {
  const bare = { ...finding, published: undefined, page: undefined, officialUrl: undefined, wording: 'official' as const };
  assert.equal(
    sentence(bare),
    'Ofsted and Care Quality Commission, ‘Area SEND inspection of Anyshire Local Area Partnership’ (inspected 10 to 14 July 2023), ' +
      '‘Areas for priority action’, row 1 of 2 (our numbering). ' +
      'Also at Followthrough: anyshire-2023-07/pa-1 <https://followthrough.example/findings/anyshire-2023-07/pa-1/>.',
  );
});

test('OSCOLA gives date, pages, address and day of access', () => {
  assert.equal(
    oscola({ ...finding, endPage: 10 }),
    'Ofsted and Care Quality Commission, ‘Area SEND inspection of Anyshire Local Area Partnership’ (10 November 2023) 9–10, ' +
      '‘Areas for priority action’, row 1 of 2 (our numbering) <https://files.example/report> accessed 24 November 2026; ' +
      'restated at Followthrough <https://followthrough.example/findings/anyshire-2023-07/pa-1/>',
  );
});

test('BibTeX escapes what TeX would take as a command, and keeps both bodies as authors', () => {
  const entry = bibtex({ ...finding, title: 'Area SEND inspection of Here & There #2' });
  assert.match(entry, /^@techreport\{anyshire-2023-07-pa-1,\n/);
  assert.match(entry, /author = \{\{Ofsted\} and \{Care Quality Commission\}\}/);
  assert.match(entry, /title = \{\{Area SEND inspection of Here \\& There \\#2\}\}/);
  assert.match(entry, /pages = \{9\}/);
  assert.match(entry, /month = \{11\}/);
  assert.match(
    entry,
    /note = \{Page 9, under ‘Areas for priority action’, row 1 of 2 \(our numbering\)\. Restated, not quoted, at Followthrough: \\url/,
  );
  assert.equal(entry.split('{').length, entry.split('}').length);
});
