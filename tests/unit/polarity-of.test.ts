import assert from 'node:assert/strict';
import test from 'node:test';
import { polarityOf } from '../../src/tagging/polarity-of.ts';

test('both tables of actions hold recommendations, whatever their words', () => {
  assert.equal(polarityOf('recommendation', 'Leaders should end the delays.'), 'recommendation');
  assert.equal(polarityOf('recommendation', 'The good work should go on.'), 'recommendation');
});

test('what is done well is a strength, also where it names what it prevents', () => {
  assert.equal(polarityOf('strength', 'The team helps children at risk of delay. Families like it. They say so often.'), 'strength');
});

test('what is done well is mixed where most of it is unfinished', () => {
  assert.equal(
    polarityOf('strength', 'A new service has opened. However, it is not yet felt by families and does not reach all.'),
    'mixed',
  );
});

test('what must be done better is a weakness, also where leaders know it', () => {
  assert.equal(polarityOf('weakness', 'Too many plans are late. Leaders know this and have begun to act.'), 'weakness');
});

test('what must be done better is mixed where it opens with praise that outweighs the fault', () => {
  assert.equal(polarityOf('weakness', 'The new panel works well. Schools value it. It is too often unknown to parents.'), 'mixed');
});

test('experience is read sentence by sentence', () => {
  assert.equal(polarityOf('narrative', 'Young children benefit from prompt help. Families value it.'), 'strength');
  assert.equal(polarityOf('narrative', 'Too many children wait. Their difficulties worsen.'), 'weakness');
  assert.equal(polarityOf('narrative', 'Most children benefit from prompt help. However, some wait too long.'), 'mixed');
  assert.equal(polarityOf('narrative', 'Families have mixed experiences of the service.'), 'mixed');
});

test('praise that is taken back is no praise', () => {
  assert.equal(polarityOf('narrative', 'Help is not effective. It does not come in a timely way.'), 'weakness');
});

test('a fault that touches a few leaves praise standing', () => {
  assert.equal(polarityOf('narrative', 'Children enjoy the clubs. A small number of families struggle to find one.'), 'strength');
});
