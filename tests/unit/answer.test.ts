import assert from 'node:assert/strict';
import test from 'node:test';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { themeId } from '../../src/domain/schemas/ids.ts';
import { answerInWords } from '../../src/site/labels/answer-in-words.ts';
import { answeredAreas, answerView } from '../../src/site/views/answer-view.ts';
import { answeredThemes } from '../../src/site/views/answered-report.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';

const content = indexContent(readContentFolder(projectContent).content);
const tagger = readTagger(projectContent);
const view = (area: string, theme: string) =>
  answerView(content, mustHave(content.partnership.get(area), area), mustHave(content.theme.get(theme), theme), tagger);

test('an answer joins what was said, promised and measured on one theme, whichever finding it was linked to', () => {
  const { said, promised, figures, report } = view('hertfordshire', 'ehc-assessment-timeliness');
  assert.ok(said.length > 1 && said.every(({ finding }) => finding.report === report.id));
  assert.ok(said.every(({ finding }) => finding.themes.some(({ id }) => id === 'ehc-assessment-timeliness')));
  assert.ok(
    promised.some(({ event }) => event.id === 'hertfordshire/20-week-milestone'),
    'its words speak of the theme',
  );
  const quality = view('hertfordshire', 'ehc-plan-quality');
  const about = new Set(quality.promised.flatMap(({ links }) => links.map(({ finding }) => finding.id)));
  assert.ok(about.size > 0 && quality.said.some(({ finding }) => !about.has(finding.id)), 'a response to one finding stands beside all');
  const [newest, ...older] = figures;
  assert.equal(newest?.figure.label, 'Children waiting more than 20 weeks for a new EHC plan');
  assert.ok(older.every(({ figure, event }) => (figure.asAt ?? event.date) <= '2026-02-23'));
});

test('what earlier inspections said on the theme stands apart', () => {
  const { before } = view('hertfordshire', 'data-needs');
  assert.deepEqual(
    before.map(({ event }) => event.date.slice(0, 4)),
    ['2016'],
  );
});

test('each event stands once, newest first, and nothing said before the inspection began', () => {
  for (const partnership of answeredAreas(content)) {
    for (const theme of answeredThemes(content, partnership.id)) {
      const { promised, followed, before, report } = answerView(content, partnership, theme, tagger);
      for (const track of [promised, followed]) {
        assert.equal(new Set(track.map(({ event }) => event.id)).size, track.length);
        assert.ok(before.every((entry) => !track.includes(entry)));
        assert.ok(track.every(({ event }) => event.date.length === 4 || `${event.date}-31` >= report.inspection.start.slice(0, 7)));
      }
    }
  }
});

test('the sentence says what was found, and keeps on record, looked for and not looked for apart', () => {
  const answer = view('hertfordshire', 'ehc-assessment-timeliness');
  assert.match(answerInWords(answer), /^In July 2023, inspectors criticised this in \w+ findings?.*\. The partnership last responded in /);
  const { looked: _, ...unlooked } = { ...answer, promised: [] };
  assert.match(answerInWords({ ...unlooked, looked: '2026-11-24' }), /We looked for a response on 24 November 2026 and found none\./);
  assert.match(answerInWords(unlooked), /We have not looked for a response yet\./);
  assert.match(answerInWords({ ...answer, said: [] }), /does not mention this theme/);
});

test('a theme cannot take the address of another page of an area', () => {
  assert.equal(themeId.safeParse('coverage').success, false);
  assert.equal(themeId.safeParse('travel').success, true);
});
