import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { checkFrameworks } from '../../src/content/checks/check-frameworks.ts';
import { danglingReferences, danglingText } from '../../src/content/index/check-references.ts';
import { readFrameworks } from '../../src/content/read-content-folder.ts';
import { frameworkTemplate } from '../../src/content/templates/entry-templates.ts';
import { outcomeGrades } from '../../src/domain/outcome-framework.ts';
import { type Framework, framework } from '../../src/domain/schemas/framework.ts';
import { frameworks } from '../area-send.ts';
import { dataFixture } from '../data-fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const begun = framework.parse({
  ...parse(frameworkTemplate('lamps-2024')),
  name: 'a report',
  inspection: 'inspection',
  publishers: ['Wardens'],
});

test('a framework begun from its template wants a name and a publisher, and is read beside the project’s own', (t) => {
  assert.equal(framework.safeParse(parse(frameworkTemplate('lamps-2024'))).success, false);
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'frameworks'));
  writeFileSync(join(folder, 'frameworks/lamps-2024.yml'), JSON.stringify(begun));
  assert.deepEqual(
    readFrameworks(folder).map(({ id }) => id),
    ['area-send-monitoring-2025', 'area-send-2023', 'ilacs', 'lamps-2024', 'sif'],
  );
});

test('what does not fit in a framework is named by its field', () => {
  const wrong: [object, string][] = [
    [{ title: { ...begun.title, pattern: '(' } }, 'title.pattern'],
    [{ sections: [...begun.sections, begun.sections[0]] }, 'sections.2.key'],
    [{ sections: [...begun.sections, { ...begun.sections[0], key: 'more', after: 'nowhere' }] }, 'sections.2.after'],
    [{ judgements: [{ ...begun.judgements[0], scale: 'stars' }] }, 'judgements.0.scale'],
    [{ judgements: [{ ...begun.judgements[0], section: 'nowhere' }] }, 'judgements.0.section'],
    [{ judgements: [] }, 'judgements'],
    [{ reportId: '{subject}' }, 'reportId'],
    [{ kind: 'monitoring' }, 'monitors'],
  ];
  for (const [change, field] of wrong) {
    const { error } = framework.safeParse({ ...begun, ...change });
    assert.ok(
      error?.issues.some(({ path }) => path.join('.') === field),
      field,
    );
  }
});

test('a section key means the same in every framework, and a report is of one that is here', () => {
  const other = (change: object): Framework => ({
    ...begun,
    id: 'other-2024',
    sections: begun.sections.map((section) => (section.findings ? { ...section, findings: { ...section.findings, ...change } } : section)),
  });
  assert.deepEqual(checkFrameworks([...frameworks, begun, other({})]), []);
  const [clash] = checkFrameworks([begun, other({ many: 'Wishes' })]);
  assert.match(clash?.reason ?? '', /"recommendations" is another in the framework lamps-2024/);
  const reports = dataFixture.reports.map((report) => ({ ...report, framework: 'gone-2024' }));
  const gone = danglingReferences({ ...dataFixture, reports }).map(danglingText);
  assert.match(gone.join('\n'), /there is no framework "gone-2024"/);
});

test('outcomes are those of the framework whose judgement is called so, best first', () => {
  assert.deepEqual(
    outcomeGrades(frameworks).map(({ value }) => value),
    ['positive', 'inconsistent', 'systemic-failings'],
  );
  const reports = dataFixture.reports.map((report) => ({ ...report, outcome: 'splendid' }));
  assert.match(
    danglingReferences({ ...dataFixture, reports })
      .map(danglingText)
      .join('\n'),
    /there is no outcome "splendid"/,
  );
});
