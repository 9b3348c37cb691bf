import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { scopeInWords } from '../../src/site/labels/scope-in-words.ts';
import { homeView } from '../../src/site/views/home-view.ts';
import { recordScope } from '../../src/site/views/record-scope.ts';

const { content } = readContentFolder(projectContent);
const project = indexContent(content);

test('reports whose findings are here lead the newest, last published first; some that are not here follow', () => {
  const { newest } = homeView(project);
  const here = newest.filter(({ report }) => report);
  const others = newest.slice(here.length);
  assert.ok(here.length > 0 && others.length > 0);
  assert.deepEqual(newest.slice(0, here.length), here);
  for (const part of [here, others]) {
    const days = part.map(({ published = '' }) => published);
    assert.deepEqual(days, days.toSorted().reverse());
  }
});

test('the scope of the record counts each recommendation once, and says "found none" only where somebody looked', () => {
  const scope = recordScope(project);
  assert.ok(scope.recommendations >= scope.without && scope.without >= scope.notFound && scope.areas >= scope.looked);
  const silent = recordScope(
    indexContent({ ...content, responses: [], followUps: [], partnerships: content.partnerships.map(({ lookedFor, ...one }) => one) }),
  );
  assert.deepEqual(silent, { ...scope, without: scope.recommendations, notFound: 0, looked: 0 });
  assert.equal(recordScope({ ...project, findings: [] }).recommendations, 0);
});

test('it is right in singular and plural, with and without a look', () => {
  const words = (recommendations: number, without: number, notFound: number, areas: number, looked: number) =>
    scopeInWords({ recommendations, without, notFound, areas, looked });
  assert.equal(
    words(260, 241, 2, 42, 4),
    '241 of 260 recommendations have no response on record here yet: we have looked for one in 4 of the 42 areas. We looked for a response to 2 of these and found none.',
  );
  assert.equal(words(9, 1, 0, 3, 3), '1 of 9 recommendations has no response on record here yet: we have looked for one in all 3 areas.');
  assert.equal(
    words(260, 260, 0, 42, 0),
    '260 of 260 recommendations have no response on record here yet: we have not looked for one in any area.',
  );
  assert.equal(words(1, 1, 0, 1, 0), 'The one recommendation has no response on record here yet: we have not looked for one.');
  assert.equal(words(1, 1, 1, 1, 1), 'The one recommendation has no response on record here yet: we have looked for one.');
  assert.equal(words(1, 0, 0, 1, 1), 'The one recommendation here has a response on record.');
  assert.equal(words(7, 0, 0, 1, 1), 'All 7 recommendations here have a response on record.');
  assert.equal(words(0, 0, 0, 0, 0), '');
});
