import assert from 'node:assert/strict';
import test from 'node:test';
import { suggester } from '../../src/search/suggest/suggester.ts';
import { suggestFixture } from '../suggest-fixture.ts';

const data = suggestFixture();
const suggest = suggester(data);
const labels = (typed: string) => suggest(typed).map(({ label }) => label);

/** What people type, and the name of the place that must come first. */
const lookups: Record<string, string> = {
  // areas: slips, parts, usual names
  hertfordshire: 'Hertfordshire',
  hertfrodshire: 'Hertfordshire',
  hertforshire: 'Hertfordshire',
  'hertfordshire county council': 'Hertfordshire',
  'Bury council': 'Bury',
  Bury: 'Bury',
  hull: 'Kingston upon Hull',
  telford: 'Telford and Wrekin',
  bournmouth: 'Bournemouth, Christchurch and Poole',
  oxfrd: 'Oxfordshire',
  'lancashire send partnership': 'Lancashire',
  northumberlnd: 'Northumberland',
  birmigham: 'Birmingham',
  'barking & dagenham': 'Barking and Dagenham',
  hammersmith: 'Hammersmith and Fulham',
  suf: 'Suffolk',
  middlesborough: 'Middlesbrough',
  'milton kenyes': 'Milton Keynes',
  lester: 'Leicester',
  glostershire: 'Gloucestershire',
  'blackburn w': 'Blackburn with Darwen',
  'tower hamlets': 'Tower Hamlets',
  wokingam: 'Wokingham',
  sheffeild: 'Sheffield',
  cornwal: 'Cornwall',
  'dorset council': 'Dorset',
  'north yorks': 'North Yorkshire',
  bcp: 'Bournemouth, Christchurch and Poole',
  brighton: 'Brighton and Hove',
  darlinton: 'Darlington',
  leads: 'Leeds',
  // short forms
  EHCP: 'EHC plan',
  ehcps: 'EHC plan',
  ehcna: 'EHC needs assessment',
  ap: 'Alternative provision',
  SEN: 'Special educational needs',
  send: 'Special educational needs',
  pfa: 'Preparing for adulthood',
  DCO: 'Designated clinical officer',
  icb: 'Integrated care board',
  LA: 'Local authority',
  camhs: 'Child and adolescent mental health services',
  eotas: 'Education other than at school',
  sendiass: 'Information, advice and support service',
  salt: 'Speech and language therapy',
  adhd: 'Attention deficit hyperactivity disorder',
  // themes and terms: slips, parts, other words
  'anual reviews': 'Annual reviews',
  'alternitive provision': 'Alternative provision',
  'mental helth': 'Mental health',
  'short brakes': 'Short breaks',
  governence: 'Leadership and governance',
  exclution: 'Exclusion',
  dislexia: 'Dyslexia',
  tribunel: 'Tribunal',
  'home school transport': 'Home-to-school transport',
  'speach therapy': 'Speech and language therapy',
  'occupational theropy': 'Occupational therapy',
  coproduction: 'Co-production',
  physio: 'Physiotherapy',
  neurodivergant: 'Neurodevelopmental',
  aspergers: 'Autism',
  autsm: 'Autism',
  travel: 'Home-to-school travel',
  'school refusel': 'Emotionally based school avoidance',
  'educ psych': 'Educational psychologist',
  'early yeers': 'Early years',
  'specialist plac': 'Specialist places',
  'quality assurence': 'Quality assurance and evaluation',
  'joint commisioning': 'Joint commissioning and resources',
  'preperation for adulthood': 'Preparing for adulthood',
  workforce: 'Workforce and training',
  pediatrician: 'Paediatrician',
  // responses and follow-ups
  'hertfordshire apology': 'The council accepts the report and apologises for the partnership',
  'suffolk priority action plan': 'Priority action plan',
  'westminster hall': 'Westminster Hall debate on the report',
  'oxfordshire improvment notice': 'Improvement notice',
};

test('the place that is meant comes first, in 98 of 100 lookups or more', (context) => {
  const wrong = Object.entries(lookups).flatMap(([typed, wanted]) => {
    const [first] = labels(typed);
    return first === wanted ? [] : [`${typed}: ${first ?? 'nothing'}, not ${wanted}`];
  });
  const share = 1 - wrong.length / Object.keys(lookups).length;
  context.diagnostic(`${(share * 100).toFixed(1)}% of ${Object.keys(lookups).length} lookups; ${wrong.join('; ')}`);
  assert.ok(share >= 0.98, wrong.join('\n'));
});

test('short forms are whole names or nothing: never found by a part, within a word or by likeness', () => {
  for (const typed of ['AP', 'ap', 'Ap']) assert.deepEqual(new Set(labels(typed)), new Set(['Alternative provision']));
  assert.ok(!labels('app').includes('Alternative provision'));
  assert.ok(!labels('approach').includes('Alternative provision'));
  assert.ok(!labels('sent').includes('Special educational needs'));
  assert.deepEqual(labels('dcx'), []);
  assert.deepEqual(labels('PF'), []);
});

test('one letter finds nothing, three are part of a word', () => {
  for (const typed of ['', ' ', 'h', ' h ', '-', '“']) assert.deepEqual(labels(typed), [], typed);
  assert.equal(labels('suf')[0], 'Suffolk');
  assert.ok(labels('tri').includes('Tribunal'));
});

test('what is nothing like any name finds nothing', () => {
  for (const typed of [
    'zzzzqqq',
    'qwertyuiop',
    '<img src=x onerror=alert(1)>',
    '../../etc/passwd',
    '1234567',
    '字字字',
    'x'.repeat(10_000),
  ])
    assert.deepEqual(labels(typed), [], typed.slice(0, 30));
});

test('a term found by another name says which; a place says what it is', () => {
  const [ehcp] = suggest('EHCP');
  assert.deepEqual(ehcp, { kind: 'term', label: 'EHC plan', note: 'Term: EHCP means EHC plan', path: '/terms/ehc-plan/' });
  assert.equal(suggest('school refusal')[0]?.note, 'Term, includes “school refusal”');
  assert.deepEqual(suggest('Kingston upon Hull')[0], {
    kind: 'area',
    label: 'Kingston upon Hull',
    note: 'Area',
    path: '/partnerships/kingston-upon-hull/',
  });
  assert.match(suggest('annual reviews')[0]?.note ?? '', /^Theme, \d+ findings?$/);
  assert.match(suggest('suffolk priority action plan')[0]?.note ?? '', /^Response, Suffolk, .*\d{4}$/);
});

test('six places at most, and the same ones whatever was asked before', () => {
  const again = suggester(data);
  const questions = Object.keys(lookups);
  const first = new Map(questions.map((typed) => [typed, labels(typed)]));
  for (const typed of questions.toReversed()) {
    const places = again(typed);
    assert.ok(places.length <= 6);
    assert.deepEqual(
      places.map(({ label }) => label),
      first.get(typed),
    );
  }
});

test('every place is named once, and its first name is its label', () => {
  assert.equal(new Set(data.map(({ path }) => path)).size, data.length);
  for (const { label, names } of data) assert.equal(names[0]?.toLowerCase(), label.toLowerCase());
});
