import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { dueInWords } from '../../src/site/labels/due-in-words.ts';
import { polarityCountsInWords } from '../../src/site/labels/polarity-counts-in-words.ts';
import { answeredThemes } from '../../src/site/views/answered-report.ts';
import { areaInspections } from '../../src/site/views/area-inspections.ts';
import { areaOpening, dueInNumbers } from '../../src/site/views/area-opening.ts';
import { areaThemes } from '../../src/site/views/area-themes.ts';
import type { Moment } from '../../src/site/views/moments.ts';
import { partnershipView } from '../../src/site/views/partnership-view.ts';
import { tellingMoments } from '../../src/site/views/telling-moments.ts';

const project = indexContent(readContentFolder(projectContent).content);
const area = (id: string) => mustHave(project.partnership.get(id), id);

test('an area opens with its newest full report in numbers, and one without findings here opens with none', () => {
  const opening = mustHave(areaOpening(project, area('hertfordshire')), 'opening');
  assert.equal(opening.recommendations, 7);
  assert.equal(opening.findings, project.findingsOfReport.get('hertfordshire-2023-07')?.length);
  assert.ok(opening.followed > 0 && opening.followed <= opening.recommendations);
  const days = opening.promised.map(({ event }) => event.date);
  assert.ok(days.length > 1 && days[0] !== undefined && days.every((day) => day.slice(0, 4) <= String(days[0]).slice(0, 4)));
  assert.equal(areaOpening(project, area('leeds')), undefined);
  assert.deepEqual(partnershipView(project, area('leeds')).themes, []);
});

test('what should follow is counted once each, and only what was looked for and not found counts as overdue', () => {
  for (const inspection of areaInspections(project)) {
    const { all, ...states } = dueInNumbers(inspection);
    assert.equal(
      Object.values(states).reduce((sum, number) => sum + number, 0),
      all,
    );
    assert.equal(states.overdue, inspection.due.filter(({ standing }) => standing.looked && standing.late).length);
  }
  const none = { all: 0, onRecord: 0, overdue: 0, missing: 0, notDue: 0, unsought: 0 };
  assert.equal(dueInWords({ ...none, all: 1, notDue: 1 }), 'The one thing that should follow is not due yet.');
  assert.equal(
    dueInWords({ ...none, all: 4, onRecord: 2, overdue: 1, unsought: 1 }),
    'Of 4 things that should follow, 2 are on record, 1 was looked for after it was due and not found and 1 has not been looked for yet.',
  );
});

test('every theme of an area is listed once, what inspectors criticise or ask for most comes first', () => {
  const [lists, ...others] = areaThemes(project, 'hertfordshire');
  assert.ok(lists && others.length === 0);
  const { said, unsaid } = lists;
  assert.deepEqual(
    [...said.map(({ theme }) => theme.id), ...unsaid.map(({ id }) => id)].sort(),
    answeredThemes(project, 'hertfordshire')
      .map(({ id }) => id)
      .sort(),
  );
  const concerns = said.map(({ counts }) => counts.weakness + counts.mixed + counts.recommendation);
  assert.deepEqual(
    concerns,
    concerns.toSorted((a, b) => b - a),
  );
  assert.equal(
    polarityCountsInWords({ weakness: 1, mixed: 0, recommendation: 2, strength: 3 }),
    '1 criticises, 2 ask for action, 3 praise',
  );
});

test('a short timeline has the newest two entries and the newest turning points; one that is hardly longer is shown whole', () => {
  const moments = (turning: boolean[]): Moment[] =>
    turning.map((is, index) => ({ date: `20${10 + index}`, kind: 'followed', label: '', title: String(index), turning: is }));
  const titles = (all: Moment[]) => tellingMoments(all).map(({ title }) => title);
  assert.equal(titles(moments(Array(7).fill(false))).length, 7);
  assert.deepEqual(titles(moments([true, true, true, false, true, true, false, true, false, false])), ['2', '4', '5', '7', '8', '9']);
  assert.deepEqual(titles(moments([true, ...Array(9).fill(false)])), ['0', '8', '9']);
});
