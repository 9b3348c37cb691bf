import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { inCapitals } from '../../src/site/citation/capitals.ts';
import type { CitedFinding } from '../../src/site/citation/cited-finding.ts';
import { cslJson } from '../../src/site/citation/csl-json.ts';
import { formats } from '../../src/site/citation/formats.ts';

/** What a style makes of an item, with HTML for italics. */
interface Styled {
  entry: string;
  citation: string;
}

type Golden = Record<string, { item: unknown } & Record<'apa' | 'harvard-cite-them-right' | 'oscola', Styled>>;

const fixtures = join(import.meta.dirname, '../fixtures');
const golden = JSON.parse(readFileSync(join(fixtures, 'citation-styles/golden.json'), 'utf8')) as Golden;
const given = (name: string) => JSON.parse(readFileSync(join(fixtures, 'citation', name, 'cited.json'), 'utf8')) as CitedFinding;

/** Styles choose quotation marks by their own rules; ours are tested in `in-marks`. */
const withoutMarks = (text: string) => text.replaceAll(/['"‘’“”]/g, '');
const plain = (html: string) => withoutMarks(html.replaceAll(/<\/?i>/g, ''));

/** An entry as far as its address, where that is ours, since our formats give it last. */
const comparable = (entry: string, { officialUrl }: CitedFinding) =>
  officialUrl ? entry : (entry.split(/ (?:Available at: )?<?https:/)[0] ?? '');

const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

for (const [name, { item, ...styles }] of Object.entries(golden)) {
  const cited = given(name);

  test(`the styles were given what we publish: ${name}`, () => {
    assert.deepEqual([item], JSON.parse(cslJson(cited)), 'make golden.json anew, as README.md beside it says');
  });

  for (const [id, style] of [
    ['apa', styles.apa],
    ['harvard', styles['harvard-cite-them-right']],
  ] as const) {
    test(`${id} begins with the very entry of the style, and has its italics and its short form: ${name}`, () => {
      const { write, inText, italicTitle } = format(id);
      const entry = plain(comparable(style.entry, cited));
      assert.equal(withoutMarks(write(cited) ?? '').slice(0, entry.length), entry);
      assert.equal(inText?.(cited), style.citation);
      assert.ok(italicTitle);
      assert.equal(withoutMarks(/<i>(.*)<\/i>/.exec(style.entry)?.[1] ?? ''), withoutMarks(cited.title));
    });
  }

  test(`oscola has the bodies, the title with its capitals, the page, the address and the day of access of the style: ${name}`, () => {
    const { write, italicTitle } = format('oscola');
    const ours = withoutMarks(write(cited) ?? '');
    const [start = '', rest = ''] = plain(comparable(styles.oscola.citation, cited)).split(/(?: \(\d{4}\))? Inspection report/);
    assert.equal(ours.slice(0, start.length), start);
    const [page = '', address] = rest
      .replace(/\.$/, '')
      .trim()
      .split(/ ?(?=<)/);
    if (page) assert.ok(ours.includes(`) ${page}, `), page);
    if (cited.officialUrl) assert.ok(ours.includes(` ${address};`), address);
    assert.ok(!italicTitle && !styles.oscola.entry.includes('<i>'));
  });
}

test('major words get a capital, minor ones within a title and parts after a hyphen do not', () => {
  assert.equal(inCapitals('Area SEND inspection of Stoke-on-Trent'), 'Area SEND Inspection of Stoke-on-Trent');
  assert.equal(inCapitals('a follow-up to the inspection: the “first” year on'), 'A Follow-up to the Inspection: The “First” Year On');
  assert.equal(inCapitals(''), '');
});

test('each address in OSCOLA has its day: of ours, the one from which it has these words, if that is later', () => {
  const cited = given('apostrophe');
  const days = (one: CitedFinding) =>
    [...(format('oscola').write(one) ?? '').matchAll(/> accessed (\d+ \w+ \d{4})/g)].map(([, day]) => day);
  assert.deepEqual(days(cited), ['24 November 2026', '24 November 2026']);
  assert.deepEqual(days({ ...cited, since: '2026-11-29' }), ['24 November 2026', '29 November 2026']);
  assert.deepEqual(days({ ...cited, since: '2026-11-29', accessed: '2027-01-02' }), ['2 January 2027', '2 January 2027']);
});
