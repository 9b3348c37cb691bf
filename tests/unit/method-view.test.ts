import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { methodView } from '../../src/site/views/method-view.ts';

test('the method page counts what is here and lists themes from the least right', () => {
  const content = indexContent(readContentFolder(projectContent).content);
  const [finding, ...others] = content.findings;
  const [report, ...rest] = content.reports;
  assert.ok(finding && report);
  const before = methodView(content);
  const view = methodView({
    ...content,
    findings: [{ ...finding, themes: [] }, ...others],
    reports: [{ ...report, wording: 'official' }, ...rest],
  });
  assert.equal(view.untagged, before.untagged + 1);
  assert.equal(view.restated, before.restated - 1);
  assert.ok(view.unchecked < view.areas && view.inferred < view.links);
  const scores = view.errors.flatMap(({ f1 }) => f1 ?? []);
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => a - b),
  );
});
