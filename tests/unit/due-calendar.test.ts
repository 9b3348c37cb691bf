import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import { whatIsDue } from '../../src/domain/due/what-is-due.ts';
import { calendarOfAll, dueCalendar } from '../../src/site/exports/due-calendar.ts';
import type { AreaInspection } from '../../src/site/views/area-inspections.ts';
import { dueRules } from '../area-send.ts';

const address = (path: string) => `https://example.org${path}`;
const deadline = { what: 'plan' as const, by: '2023-12-19', url: '/follow-ups/anyshire/minister/', title: 'A minister, in answer' };
const due = whatIsDue(
  dueRules,
  { plan: true, monitoring: 18, full: 36 },
  (kind) =>
    kind === 'plan'
      ? [
          {
            records: [{ date: '2024-01', title: 'Plan', url: '/responses/anyshire/plan/', external: false, told: false }],
            looks: [],
            timed: true,
          },
        ]
      : [{ records: [], looks: kind === 'monitoring' ? [{ date: '2026-11-24' }] : [], timed: true }],
  '2023-11-10',
  '2026-11-24',
  [deadline],
);
const inspection: AreaInspection = {
  partnership: { id: 'anyshire', name: 'Anyshire', links: [], body: '' },
  published: '2023-11-10',
  findings: 0,
  due,
};

test('a calendar holds one lasting entry for each thing that is due, over the days it can mean', () => {
  const text = dueCalendar(inspection, '2026-11-24', address) ?? '';
  const lines = text.split('\r\n');
  const all = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));
  assert.deepEqual(
    all('UID'),
    ['plan', 'monitoring', 'full'].map((kind) => `anyshire-2023-11-10-${kind}@followthrough`),
  );
  assert.deepEqual(all('DTSTAMP'), Array(3).fill('20261124T000000Z'));
  assert.deepEqual(all('DTSTART;VALUE=DATE'), ['20231219', '20250501', '20261101']);
  assert.deepEqual(all('DTEND;VALUE=DATE'), ['20231220', '20250601', '20261201']);
  assert.deepEqual(all('TRANSP'), Array(3).fill('TRANSPARENT'));
  assert.deepEqual(all('PRODID'), ['-//Followthrough//What is due//EN']);
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.ok(
    lines.every((line) => Buffer.byteLength(line) <= 75),
    'lines are folded at 75 octets',
  );
  const unfolded = text.replaceAll('\r\n ', '');
  assert.match(unfolded, /paused across England/);
  assert.match(unfolded, /A minister\\, in answer/);
});

test('of two days that are named for one thing, the calendar shows the one that it is held against', () => {
  const plan = whatIsDue(
    dueRules,
    { plan: true },
    () => [{ records: [], looks: [{ date: '2024-01-10' }], timed: true }],
    undefined,
    '2024-02-01',
    [deadline, { ...deadline, by: '2024-01-31' }],
  );
  assert.match(dueCalendar({ ...inspection, due: plan }, '2024-02-01', address) ?? '', /DTSTART;VALUE=DATE:20240131/);
  assert.equal(plan[0]?.standing.late, false);
});

test('one calendar has the entries of all areas, as their own calendars have them', () => {
  const nether = { ...inspection, partnership: { ...inspection.partnership, id: 'nether', name: 'Nether' } };
  const text = calendarOfAll([inspection, { ...inspection, due: [] }, nether], '2026-11-24', address);
  const entries = (calendar = '') =>
    calendar
      .split(/(?=BEGIN:VEVENT)/)
      .slice(1)
      .map((entry) => entry.split(/(?<=END:VEVENT\r\n)/)[0]);
  const own = [inspection, nether].flatMap((one) => entries(dueCalendar(one, '2026-11-24', address)));
  assert.equal(own.length, 6);
  assert.deepEqual(entries(text), own);
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(new Set(calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).uid)).size, 6);
  assert.match(text, /X-WR-CALNAME:What is due after inspections\\, all areas/);
  assert.match(calendarOfAll([], '2026-11-24', address), /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/);
});

test('the same content gives the same bytes, and nothing dated gives no calendar', () => {
  assert.equal(dueCalendar(inspection, '2026-11-24', address), dueCalendar(inspection, '2026-11-24', address));
  assert.equal(dueCalendar({ ...inspection, due: [] }, '2026-11-24', address), undefined);
});

test('a reader has names and titles back as they are on one line, and nothing that they hold becomes a line of the calendar', () => {
  const odd = 'A;b, c\\d\r\nEND:VCALENDAR\nBEGIN:VEVENT\u0007\u001b[2J\u0085\u202Ex\u2028y: "z"';
  const shown = 'A;b, c\\d END:VCALENDAR BEGIN:VEVENT[2Jx y: "z"';
  const named = whatIsDue(dueRules, { plan: true }, () => [{ records: [], looks: [], timed: true }], '2023-11-10', '2026-11-24', [
    { ...deadline, title: odd, note: odd },
  ]);
  const text = dueCalendar({ ...inspection, partnership: { ...inspection.partnership, name: odd }, due: named }, '2026-11-24', address);
  assert.doesNotMatch(text ?? '', /[^\P{Cc}\r\n]|\p{Bidi_Control}/u);
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''));
  // The reader knows no type of these properties, and gives their texts as they are written.
  for (const name of ['name', 'x-wr-calname']) {
    const written = String(calendar.getFirstPropertyValue(name));
    assert.equal(written.replace(/\\([\\;,])/g, '$1'), `${shown}: what is due after the inspection`);
    assert.doesNotMatch(written, /(?<!\\)[;,]/);
  }
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.deepEqual(
    events.map(({ summary }) => summary),
    named.flatMap((line) => (line.by || line.named.length > 0 ? [`${shown}: ${line.what.toLowerCase()} due`] : [])),
  );
  assert.match(events[0]?.description ?? '', /is named in “A;b, c\\d END:VCALENDAR BEGIN:VEVENT\[2Jx y: "z"”: A;b, /);
});
