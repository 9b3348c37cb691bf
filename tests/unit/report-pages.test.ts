import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { TermArea } from '../../src/search/terms/term-view.ts';
import { areaInspections } from '../../src/site/views/area-inspections.ts';
import { reportPages, reportsElsewhere } from '../../src/site/views/report-pages.ts';
import { termPages } from '../../src/site/views/term-pages.ts';

const { content } = readContentFolder(join(import.meta.dirname, '../../content'));

test('every report is on one page of the list, or among those that are not here, and no page has more than 200', () => {
  const reports = Array.from({ length: 401 }, (_, index) => {
    const [report] = content.reports;
    assert.ok(report);
    const day = `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return { ...report, id: `${report.partnership}-${day}`, inspection: { start: `${day}-01`, end: `${day}-05` } };
  });
  const many = indexContent({ ...content, reports, findings: [], responses: [], followUps: [], ledger: [] });
  const pages = reportPages(many);
  assert.deepEqual(
    pages.map(({ length }) => length),
    [200, 200, 1],
  );
  assert.equal(pages.flat().length + reportsElsewhere(many).length, areaInspections(many).length);
});

test('links to findings that do not have a term in their text fill pages too, in order and none twice', () => {
  const others = content.findings.slice(0, 150);
  const area: TermArea = { id: 'a', name: 'A', said: [], others };
  const pages = termPages([
    area,
    { ...area, id: 'b', others: content.findings.slice(0, 1) },
    ...Array.from({ length: 4 }, (_, index) => ({ ...area, id: `c${index}` })),
  ]);
  assert.ok(pages.every((page) => page.reduce((sum, one) => sum + one.others.length, 0) <= 20 * 20));
  const seen = pages.flat().filter((one) => one.area.id === 'c1');
  assert.deepEqual(
    seen.flatMap((one) => one.others),
    others,
  );
  assert.equal(seen.filter(({ begins }) => begins).length, 1);
});
