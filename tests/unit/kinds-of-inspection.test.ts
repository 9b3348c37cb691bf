import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { projectContent } from '../../src/content/content-folder.ts';
import { answersLooked } from '../../src/content/index/answers-looked.ts';
import { indexContent, type SiteContent } from '../../src/content/index/index-content.ts';
import { siteTiles } from '../../src/content/index/site-tiles.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import type { ReportEntry } from '../../src/domain/content-values.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { framework } from '../../src/domain/schemas/framework.ts';
import { knownAreas } from '../../src/search/index/known-areas.ts';
import { whenInspected } from '../../src/site/labels/when-inspected.ts';
import { absencesView } from '../../src/site/views/absences-view.ts';
import { answerView } from '../../src/site/views/answer-view.ts';
import { answeredReport, hasAnswer } from '../../src/site/views/answered-report.ts';
import { inspectionsOfArea } from '../../src/site/views/area-inspections.ts';
import { areaOpening } from '../../src/site/views/area-opening.ts';
import { recordedReport } from '../../src/site/views/area-record.ts';
import { areaThemes } from '../../src/site/views/area-themes.ts';
import { areasListed } from '../../src/site/views/areas-listed.ts';
import { comparedAs, comparedKinds, compareView } from '../../src/site/views/compare-view.ts';
import { homeView } from '../../src/site/views/home-view.ts';
import { judgementsBeside } from '../../src/site/views/judgements-beside.ts';
import { kindsChosen } from '../../src/site/views/kinds-chosen.ts';
import { latestInspections, latestOfEachKind, latestOfKind, newerInspection } from '../../src/site/views/latest-inspections.ts';
import { mapPages } from '../../src/site/views/map-pages.ts';
import { mapView } from '../../src/site/views/map-view.ts';
import { methodView } from '../../src/site/views/method-view.ts';
import { moments } from '../../src/site/views/moments.ts';
import { partnershipView } from '../../src/site/views/partnership-view.ts';
import { persistenceView } from '../../src/site/views/persistence-view.ts';
import { reportPages, reportsElsewhere } from '../../src/site/views/report-pages.ts';
import { reportView } from '../../src/site/views/report-view.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import { ofOneKind } from '../one-kind.ts';

const content = ofOneKind(readContentFolder(projectContent).content);
const alone = indexContent(content);
const lamps = framework.parse(
  parse(readFileSync(new URL('../fixtures/framework/frameworks/lamp-wardens-2024.yml', import.meta.url), 'utf8')),
);
const template = mustHave(alone.reportsOfPartnership.get('hertfordshire')?.at(-1), 'report');

/** A report of the Lamp Wardens on an area, published on the same day as its newest area SEND report or later. */
function lampReport(partnership: string, month: string, published: string): ReportEntry {
  const { outcome, followUp, sections, previous, doubts, ...rest } = template;
  return {
    ...rest,
    id: `${partnership}-lamps-${month}`,
    partnership,
    framework: lamps.id,
    title: 'Lamp inspection',
    inspection: { start: `${month}-03`, end: `${month}-05` },
    published,
    judgements: [
      { key: 'streets', label: 'Lamps in streets', grade: 'dusky' },
      { key: 'parks', label: 'Lamps in parks', grade: 'bright' },
    ],
    bodies: [],
    source: { file: 'lamps.md', sha256: template.source.sha256 },
    body: '# Lamp inspection\n\n## What the wardens judged\n\nDusky\n\n## What shines\n\nSome lamps.',
  };
}

const both = (lampReports: ReportEntry[], lampFramework = lamps): SiteContent =>
  indexContent({
    ...content,
    frameworks: [...content.frameworks, lampFramework],
    reports: [...content.reports, ...lampReports].sort((a, b) => (a.inspection.start < b.inspection.start ? -1 : 1)),
  });

const area = (id: string) => mustHave(alone.partnership.get(id), id);
const [early, late] = [lampReport('hertfordshire', '2025-02', '2025-03-01'), lampReport('hertfordshire', '2026-05', '2026-06-01')];
const mixed = both([early, late]);

test('an inspection of another kind is newer than none but its own', () => {
  assert.deepEqual(newerInspection(mixed, template), newerInspection(alone, template));
  assert.equal(newerInspection(mixed, early)?.report?.id, late.id);
  assert.equal(newerInspection(mixed, late), undefined);
});

test('the figures at the head, what is due, what is missing and the answers of an area are as they were before it had another kind', () => {
  const partnership = area('hertfordshire');
  assert.deepEqual(areaOpening(mixed, partnership), areaOpening(alone, partnership));
  assert.deepEqual(absencesView(mixed, partnership)?.lines, absencesView(alone, partnership)?.lines);
  assert.equal(answeredReport(mixed, 'hertfordshire')?.id, template.id);
  assert.equal(recordedReport(mixed, partnership)?.id, template.id);
  assert.deepEqual(persistenceView(mixed, template), persistenceView(alone, template));
  const known = (site: SiteContent) =>
    mustHave(
      knownAreas(site, {}).find(({ id }) => id === 'hertfordshire'),
      'area',
    );
  const { others, ...own } = known(mixed);
  assert.deepEqual(own, { ...known(alone), inspection: { ...known(alone).inspection, kind: 'Area SEND inspection' } });
  assert.deepEqual(others, [{ kind: 'Lamp inspection', start: late.inspection.start, published: late.published }]);
  const due = (site: SiteContent) =>
    inspectionsOfArea(site, 'hertfordshire').filter(({ framework: one }) => one?.id === template.framework);
  assert.deepEqual(due(mixed), due(alone));
});

test('nobody looked for an answer to a report of another kind, though its area was looked at', () => {
  assert.ok(answersLooked(alone, template));
  const before = lampReport('hertfordshire', '2023-01', '2023-02-01');
  assert.equal(answersLooked(both([before]), before), undefined);
  const sameDocuments = {
    ...lamps,
    documents: [{ document: 'plan-published' as const, name: 'Plan', because: 'They ask for one.', always: true }],
  };
  assert.equal(answersLooked(both([before], sameDocuments), before), undefined);
});

test('of two inspections of which no day of publication is known, the later is the newer', () => {
  const undated = (month: string): ReportEntry => {
    const { published, ...report } = lampReport('leeds', month, '');
    return report;
  };
  const [first, second] = [undated('2018-04'), undated('2023-04')];
  const site = both([first, second]);
  assert.equal(newerInspection(site, first)?.report?.id, second.id);
  assert.equal(newerInspection(site, second), undefined);
});

test('the page of an area has its kinds beside each other, and the timeline says which each entry is of', () => {
  const view = partnershipView(mixed, area('hertfordshire'));
  assert.deepEqual(view.inspections, partnershipView(alone, area('hertfordshire')).inspections);
  assert.deepEqual(
    view.otherKinds.map((kind) => kind.map(({ report }) => report?.id)),
    [[late.id, early.id]],
  );
  assert.equal(view.reports[0]?.report.id, template.id);
  const labels = moments(mixed, inspectionsOfArea(mixed, 'hertfordshire'), []).map(({ label }) => label);
  assert.ok(labels.includes('Inspection · lamp inspection') && labels.includes('Report published · area SEND inspection'));
  assert.ok(partnershipView(alone, area('hertfordshire')).moments.every(({ label }) => label !== 'Inspection · area SEND inspection'));
});

test('a row of the table of inspections is never joined to a report of another kind, though both are of one day', () => {
  const row = mustHave(alone.inspectionsOfPartnership.get('leeds')?.[0], 'row');
  const sameDay = lampReport('leeds', '2024-01', row.published);
  const site = both([sameDay]);
  const all = inspectionsOfArea(site, 'leeds');
  assert.equal(all.length, inspectionsOfArea(alone, 'leeds').length + 1);
  const lamp = mustHave(
    all.find(({ report }) => report?.id === sameDay.id),
    'lamp inspection',
  );
  assert.deepEqual([lamp.outcome, lamp.officialUrl, lamp.due], [undefined, undefined, []]);
  assert.equal(reportView(site, sameDay).officialUrl, undefined);
  // its findings are here, those of the inspection that the page opens with are not
  assert.equal(areaOpening(site, area('leeds')), undefined);
});

test('each kind and each of its judgements has a map of its own, and an area is on the maps of its kinds alone', () => {
  assert.deepEqual(
    mapPages(alone).map(({ of }) => of),
    [[]],
  );
  const lampOf = mustHave(lamps.judgements[0], 'judgement');
  const shaped = Object.fromEntries(
    Object.entries(lamps.scales).map(([scale, grades]) => [
      scale,
      grades.map((grade) => ({ ...grade, shape: grade.rank <= 2 ? ('circle' as const) : ('square' as const) })),
    ]),
  );
  const whole = { ...lamps, scales: shaped, judgements: [...lamps.judgements.slice(1), { ...lampOf, whole: true }] };
  const site = both([early, late], whole);
  const pages = mapPages(site);
  assert.deepEqual(
    pages.map(({ of }) => of),
    [[], [lamps.id], [lamps.id, 'parks']],
  );
  const [send, streets, parks] = pages.map(({ judged }) => mapView(site, siteTiles(), judged));
  const before = mapView(alone, siteTiles());
  assert.deepEqual([send?.inspected, send?.regions, send?.years], [before.inspected, before.regions, before.years]);
  const tile = (view: typeof send) => view?.tiles.find(({ tile: one }) => one.id === 'hertfordshire');
  assert.deepEqual([streets?.inspected, parks?.inspected], [1, 1]);
  assert.deepEqual([tile(streets)?.look, tile(parks)?.look], ['square', 'circle']);
  assert.match(tile(streets)?.words ?? '', /^Dusky, inspected 3 to 5 May 2026$/);
  const leeds = (view: typeof send) => view?.tiles.find(({ tile: one }) => one.id === 'leeds')?.words;
  assert.equal(leeds(streets), 'no such inspection on record here');
  assert.notEqual(leeds(send), leeds(streets));
  assert.deepEqual(
    streets?.years.map(({ year, inspections }) => [year, inspections]),
    [
      ['2025', 1],
      ['2026', 1],
    ],
  );
});

test('a report that does not give a judgement is no better or worse on its map than what is not known', () => {
  const [parks] = late.judgements?.filter(({ key }) => key === 'parks') ?? [];
  const site = both([early, { ...late, judgements: parks ? [parks] : [] }]);
  const streets = mustHave(
    mapPages(site).find(({ judged }) => judged.key === 'streets'),
    'map of streets',
  );
  const view = mapView(site, siteTiles(), streets.judged);
  const tile = view.tiles.find(({ tile: one }) => one.id === 'hertfordshire');
  assert.deepEqual([tile?.look, tile?.words], ['silent', 'Not judged in the report, inspected 3 to 5 May 2026']);
  assert.deepEqual(
    view.looks.find(({ look }) => look === 'silent'),
    { look: 'silent', label: 'Not judged in the report', count: 1 },
  );
});

test('areas are compared within a kind, and numbers lead to findings of that kind', () => {
  const [tagged] = alone.findings.filter(({ report, themes }) => report === template.id && themes.length > 0);
  const finding = { ...mustHave(tagged, 'finding'), id: `${late.id}/o-1`, report: late.id, section: 'orders', code: 'o-1', number: 1 };
  const theme = mustHave(finding.themes[0], 'theme').id;
  const one = both([late]);
  const site = indexContent({ ...one, findings: [...one.findings, finding] });
  const [send, lampKind] = comparedKinds(site);
  const [sendView, lampView] = [send, lampKind].map((kind) => compareView(site, mustHave(kind, 'kind')));
  const before = compareView(alone, mustHave(send, 'kind'));
  const cells = ({ areas, groups, cell }: typeof before) =>
    groups.flatMap(({ themes }) => themes.flatMap(({ theme: { id } }) => areas.map((area) => cell(id, area.id))));
  assert.ok(sendView && lampView);
  assert.deepEqual([sendView.areas, cells(sendView).length], [before.areas, cells(before).length]);
  assert.deepEqual(sendView.cell(theme, 'hertfordshire'), before.cell(theme, 'hertfordshire'));
  assert.deepEqual(
    lampView.areas.map(({ id }) => id),
    ['hertfordshire'],
  );
  const { concerns, strengths } = lampView.cell(theme, 'hertfordshire');
  assert.equal(concerns + strengths, 1);
  assert.equal(sendView.elsewhere(theme, 'hertfordshire'), undefined);
  assert.equal(lampView.elsewhere(theme, 'hertfordshire'), `/search/?theme=${theme}&area=hertfordshire&inspection=${lamps.id}`);
  assert.deepEqual([comparedAs(site, send?.id), comparedAs(site, lamps.id), comparedAs(alone, send?.id)], [undefined, lamps.id, undefined]);
  const without = both([late], { ...lamps, themes: [] });
  assert.deepEqual(
    comparedKinds(without).map(({ id }) => id),
    [send?.id],
  );
});

test('outcomes are counted over the kind that has them, and the newest of each area is of one kind', () => {
  const [one, other] = [homeView(mixed), homeView(alone)];
  assert.deepEqual([one.split, one.unchecked], [other.split, other.unchecked]);
  assert.ok(one.newest.some(({ report }) => report?.id === late.id));
  assert.deepEqual(latestInspections(mixed), latestInspections(alone));
  const ofSend = (site: SiteContent) => latestOfKind(site, template.framework);
  assert.deepEqual(ofSend(mixed), ofSend(alone));
  assert.deepEqual(
    latestOfKind(mixed, lamps.id).map(({ report }) => report?.id),
    [late.id],
  );
  assert.equal(latestOfEachKind(mixed).length, latestOfEachKind(alone).length + 1);
});

test('lists of reports and areas are had of one kind alone, and of all with each kind of an area', () => {
  assert.deepEqual([kindsChosen(alone), kindsChosen(mixed).map(({ id }) => id)], [[], [template.framework, lamps.id]]);
  const ids = (kind?: string) => reportPages(mixed, kind).flatMap((page) => page.map(({ report }) => report?.id));
  assert.deepEqual(ids(lamps.id), [late.id, early.id]);
  assert.deepEqual(reportPages(mixed, template.framework), reportPages(alone));
  assert.equal(ids().length, reportPages(alone).flat().length + 2);
  assert.deepEqual(reportsElsewhere(mixed, lamps.id), []);
  const kinds = areasListed(mixed).filter(({ partnership }) => partnership.id === 'hertfordshire');
  assert.deepEqual(
    kinds.map(({ framework: kind }) => kind?.id),
    [template.framework, lamps.id],
  );
});

test('an area with one kind alone opens with that, whichever it is', () => {
  const uninspected = { ...area('leeds'), id: 'nowhere', name: 'Nowhere' };
  const only = lampReport('nowhere', '2025-02', '2025-03-01');
  const site = both([only]);
  const withArea = indexContent({ ...site, partnerships: [...site.partnerships, uninspected] });
  assert.equal(partnershipView(withArea, uninspected).inspections[0]?.report?.id, only.id);
  assert.deepEqual(partnershipView(withArea, uninspected).otherKinds, []);
});

test('the judgement of the section leads beside its findings; sections without one have all', () => {
  const [streets, parks] = mustHave(late.judgements, 'judgements') as [{ key: string; label: string; grade: string }, never];
  const own = { judgements: lamps.judgements.map((one) => (one.key === 'parks' ? { ...one, repeatedBy: 'dim' } : one)) };
  assert.deepEqual(judgementsBeside(own, [streets, parks], 'dim'), { shown: [parks], others: [streets] });
  assert.deepEqual(judgementsBeside(own, [streets, parks], 'shining'), { shown: [streets, parks], others: [] });
  assert.deepEqual(judgementsBeside(own, [streets, parks], undefined), { shown: [streets, parks], others: [] });
});

test('a section that is the table of the grades is no part of the page of a report; one that says them in words is', () => {
  const headings = (site: SiteContent) => reportView(site, late).parts.map(({ heading }) => heading);
  assert.ok(headings(mixed).includes('What the wardens judged'));
  const table = { ...lamps, judgements: lamps.judgements.map(({ sentence, ...one }) => ({ ...one, row: '^lamps in' })) };
  assert.ok(!headings(both([late], table)).includes('What the wardens judged'));
});

test('what speaks to a report of another kind is no answer to this one, whatever its words', () => {
  const said = (site: SiteContent) => {
    const theme = mustHave(site.theme.get('ehc-assessment-timeliness'), 'theme');
    const { promised, before } = answerView(
      site,
      mustHave(site.partnership.get('hertfordshire'), 'area'),
      theme,
      readTagger(projectContent),
    );
    return promised.length + before.length;
  };
  assert.ok(said(alone) > 0);
  const themes = content.themes.map((theme) => (theme.id === 'ehc-assessment-timeliness' ? { ...theme, frameworks: [lamps.id] } : theme));
  assert.equal(said(indexContent({ ...mixed, themes })), 0);
});

test('an area’s answer page on a theme made for one kind of report speaks of its report of that kind', () => {
  const [oil, ...themes] = content.themes.map((theme, at) => (at === 0 ? { ...theme, frameworks: [lamps.id] } : theme));
  assert.ok(oil);
  const site = indexContent({ ...mixed, themes: [oil, ...themes] });
  assert.equal(answeredReport(site, 'hertfordshire', oil)?.id, late.id);
  assert.ok(themes.every((theme) => answeredReport(site, 'hertfordshire', theme)?.id === template.id));
  assert.deepEqual(
    areaThemes(site, 'hertfordshire').map(({ framework: one, said, unsaid }) => [one.id, said.length + unsaid.length]),
    [
      [template.framework, themes.length],
      [lamps.id, 1],
    ],
  );
  const apart = site.partnerships.find(({ id }) => answeredReport(site, id)?.framework === template.framework && id !== 'hertfordshire');
  assert.ok(apart && !hasAnswer(site, apart.id, oil), 'an area without such a report has no such page');
});

test('a finding, the home page and the method page name kinds only where the site has several', () => {
  const project = indexContent(readContentFolder(projectContent).content);
  const [own] = project.reports.filter((one) => project.findingsOfReport.get(one.id)?.some(({ printed }) => printed));
  assert.ok(own);
  assert.match(whenInspected(project, own), /^inspection of .+, 12 to 23 February 2024$/);
  assert.match(whenInspected(alone, template), /^inspected \d/);
  const [home, homeAlone] = [homeView(project), homeView(alone)];
  assert.equal(homeAlone.kinds, undefined);
  assert.match(home.kinds ?? '', /^area SEND inspections and inspections of /);
  assert.equal(methodView(alone).numbered, undefined);
  assert.match(methodView(project).numbered ?? '', /^inspections of /);
});
