import assert from 'node:assert/strict';
import test from 'node:test';
import { eventKindNames, eventKinds, isPlan, kindsOn } from '../../src/domain/event-kinds.ts';
import { trackNames } from '../../src/domain/event-tracks.ts';
import { followUp, response } from '../../src/domain/schemas/event.ts';
import { urls } from '../../src/domain/urls.ts';

test('a file may be of a kind where its track has the kind, and of no other', () => {
  const schemas = { response: response.shape.kind, 'follow-up': followUp.shape.kind };
  for (const track of trackNames)
    for (const kind of eventKindNames) assert.equal(schemas[track].safeParse(kind).success, eventKinds[kind].tracks.includes(track), kind);
});

test('every kind stands in a track, and no two in one place of what is telling', () => {
  assert.deepEqual(new Set(trackNames.flatMap((track): string[] => kindsOn(track))), new Set(eventKindNames));
  const places = eventKindNames.flatMap((kind) => eventKinds[kind].telling ?? []);
  assert.equal(new Set(places).size, places.length);
});

test('what puts a plan on record is a plan; what reports on one is none', () => {
  assert.ok(isPlan('plan-submitted') && isPlan('strategy'));
  assert.ok(!isPlan('plan-update') && !isPlan('accelerated-plan') && !isPlan('monitoring-outcome'));
});

test('the same id in two tracks has two addresses', () => {
  assert.equal(urls.event({ track: 'response', id: 'anyshire/plan' }), '/responses/anyshire/plan/');
  assert.equal(urls.event({ track: 'follow-up', id: 'anyshire/plan' }), '/follow-ups/anyshire/plan/');
});
