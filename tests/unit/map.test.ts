import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { siteTiles } from '../../src/content/index/site-tiles.ts';
import { readAreaTiles } from '../../src/content/read-area-tiles.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { areaNames } from '../../src/search/index/area-names.ts';
import { areaInspections } from '../../src/site/views/area-inspections.ts';
import { leadingJudged } from '../../src/site/views/judged.ts';
import { judgedByYear } from '../../src/site/views/judged-by-year.ts';
import { mapAreas, mapView } from '../../src/site/views/map-view.ts';
import { themeCounts } from '../../src/site/views/theme-counts.ts';
import { stepOf, themeTiles } from '../../src/site/views/theme-tiles.ts';
import { dataFixture } from '../data-fixture.ts';

const project = indexContent(readContentFolder(projectContent).content);
const tiles = siteTiles();
const head = 'id,name,label,column,row,region';

test('England has 153 tiles in nine regions, each at a place and with a label of its own', () => {
  assert.equal(tiles.length, 153);
  assert.equal(new Set(tiles.map(({ region }) => region)).size, 9);
  assert.equal(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size, 153);
  assert.equal(new Set(tiles.map(({ label }) => label)).size, 153);
  // The corner in which the words of a tile are shown.
  assert.deepEqual(
    tiles.filter(({ column, row }) => column > 8 && row < 5),
    [],
  );
});

test('every area of the site has one tile, with the name and region of its own file', () => {
  for (const { id, name, region } of project.partnerships) {
    const own = tiles.filter((tile) => tile.id === id);
    assert.deepEqual(
      own.map((tile) => [tile.name, tile.region]),
      [[name, region]],
      id,
    );
  }
});

test('search knows every area of the map by name', () => {
  const names = new Set(areaNames(project.partnerships).map(({ words }) => words.join(' ')));
  const unknown = tiles.filter(({ name }) => !names.has(name.toLowerCase().replaceAll(/[^a-z]+/g, ' ')));
  assert.deepEqual(unknown, []);
});

test('a tile is blank where no inspection is on record, and its area counts in its region all the same', () => {
  const view = mapView(project, tiles);
  assert.equal(view.areas, 153);
  assert.equal(
    view.looks.reduce((sum, { count }) => sum + count, 0),
    153,
  );
  const blank = view.tiles.filter(({ look }) => look === 'blank');
  assert.equal(blank.length, view.areas - view.inspected);
  assert.ok(blank.every(({ to, words }) => to === undefined && words === 'no such inspection on record here'));
  assert.equal(
    view.regions.reduce((sum, { areas }) => sum + areas.length, 0),
    153,
  );
  const herts = view.tiles.find(({ tile }) => tile.id === 'hertfordshire');
  assert.deepEqual([herts?.to, herts?.look], ['/partnerships/hertfordshire/', 'square']);
});

test('an inspected area without a tile stands in the tables', () => {
  const areas = mapAreas(dataFixture, []);
  assert.ok(areas.length > 0 && areas.every(({ tile, latest }) => !tile && latest));
  const { regions } = mapView(dataFixture, []);
  assert.equal(regions.at(-1)?.name, 'Region not known');
});

test('on every theme the tiles have the figures of its areas, and lead to answers', () => {
  for (const theme of project.themes) {
    const rows = themeCounts(project, theme).area;
    const view = themeTiles(project, theme, rows, tiles);
    assert.equal(view.tiles.length, 153);
    assert.equal(
      view.looks.reduce((sum, { count }) => sum + count, 0),
      153,
    );
    assert.deepEqual(
      view.tiles
        .filter(({ figure }) => figure)
        .map(({ tile }) => tile.id)
        .sort(),
      rows.map(({ value }) => value).sort(),
    );
    for (const { tile, to, look } of view.tiles) assert.equal(to, look === 'blank' ? undefined : `/partnerships/${tile.id}/${theme.id}/`);
  }
  assert.deepEqual([0, 0.01, 1 / 3, 0.5, 2 / 3, 0.67, 1].map(stepOf), [
    'step-0',
    'step-1',
    'step-1',
    'step-2',
    'step-2',
    'step-3',
    'step-3',
  ]);
});

test('outcomes by year count each dated inspection once', () => {
  const years = judgedByYear(project);
  assert.equal(
    years.reduce((sum, { inspections }) => sum + inspections, 0),
    areaInspections(project).filter(({ framework, dates }) => framework?.id === leadingJudged(project).kind.id && dates).length,
  );
  for (const { inspections, counts } of years)
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      inspections,
    );
});

test('a place that holds two tiles is named with both lines', () => {
  const table = `${head}\na,A,A,1,1,London\nb,B,B,1,1,London\n`;
  assert.throws(() => readAreaTiles(table, 'map.csv'), /column 1, row 1 has a tile already, in line 2/);
  assert.throws(() => readAreaTiles(`${head}\na,A,Abcde,17,1,London\n`, 'map.csv'), /label[\s\S]*column/);
});
