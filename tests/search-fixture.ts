import { findingSections } from '../src/domain/finding-section.ts';
import { outcomeGrades } from '../src/domain/outcome-framework.ts';
import { namedEntry } from '../src/search/glossary/named-entry.ts';
import type { SearchData, SearchRecord } from '../src/search/index/search-record.ts';
import { frameworks } from './area-send.ts';
import { projectTerms } from './terms.ts';

const finding = (id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  kind: 'finding',
  id,
  path: `/findings/${id}/`,
  title: 'Needs to do better 1',
  text,
  area: id.slice(0, id.search(/-\d{4}/)),
  date: '2023-07-10',
  themes: [],
  bodies: ['Anyshire County Council'],
  outcome: 'inconsistent',
  section: 'improve',
  polarity: 'weakness',
  status: 'no-recommendation',
  wording: 'restated',
  ...more,
});

/** A few records in sentences of our own. */
export const searchFixture: SearchData = {
  names: projectTerms.map(namedEntry),
  sections: Object.fromEntries(
    frameworks.flatMap(findingSections).map(({ key, one, many, role }) => [key, { one, many, asks: role === 'recommendation' }]),
  ),
  outcomes: Object.fromEntries(outcomeGrades(frameworks).map(({ value, short, long }) => [value, { short, long }])),
  asOf: '2024-03-01',
  documents: { 'anyshire-2023-07': 'https://reports.example/anyshire.pdf' },
  areas: { anyshire: 'Anyshire', 'upper-and-nether': 'Upper and Nether' },
  knownAreas: [
    { id: 'anyshire', name: 'Anyshire', inspection: { outcome: 'inconsistent', start: '2023-07-10', published: '2023-09-20' } },
    { id: 'leeds', name: 'Leeds' },
    { id: 'upper-and-nether', name: 'Upper and Nether', alsoCalled: ['Upper', 'Nether'] },
  ],
  themes: { 'health-waits': 'Waiting for health services', 'ehc-plan-quality': 'EHC plans: quality' },
  records: [
    finding('anyshire-2023-07/nb-1', 'Families wait too long for speech and language therapy. Some have waited for two years.', {
      themes: ['health-waits'],
    }),
    finding('anyshire-2023-07/nb-2', 'Many EHC plans are vague. They do not say who will do what.', { themes: ['ehc-plan-quality'] }),
    finding('anyshire-2023-07/nb-3', 'The approach of schools to transport is fair, but the app for booking it often fails.', {
      polarity: 'mixed',
    }),
    finding('upper-and-nether-2024-02/nb-1', 'Leaders do not check the quality of AP often enough.', {
      date: '2024-02-05',
      bodies: ['Nether Council'],
    }),
    finding('upper-and-nether-2024-02/nb-2', 'Children get the right support at the right time. Their needs are assessed early.', {
      date: '2024-02-05',
      polarity: 'strength',
    }),
    finding('upper-and-nether-2024-02/nb-3', 'Assessments of hearing take too long – a child’s first audiology visit comes late.', {
      date: '2024-02-05',
      themes: ['health-waits'],
    }),
    finding('upper-and-nether-2024-02/nb-4', 'Transport to school is often late, and parents are not told.', { date: '2024-02-05' }),
    finding('upper-and-nether-2024-02/nb-8', 'There are delays to the hoist.', { date: '2024-02-05' }),
    finding('upper-and-nether-2024-02/nb-9', 'There is a delay to the hoist.', { date: '2024-02-05' }),
    finding('anyshire-2023-07/ex-9', 'Governance is weak.', { section: 'experience', title: 'Experience 9', page: 3 }),
    finding('anyshire-2023-07/pa-1', 'Governance is weak.', {
      section: 'priority-action',
      title: 'Priority action 1',
      status: 'planned',
      polarity: 'recommendation',
    }),
    {
      kind: 'response',
      id: 'anyshire/plan',
      path: '/responses/anyshire/plan/',
      title: 'Plan for shorter waits',
      text: 'The council promises more therapists.',
      area: 'anyshire',
      date: '2024-01',
      themes: ['health-waits'],
      bodies: ['Anyshire County Council'],
      outcome: 'inconsistent',
      said: 'Plan published, The partnership',
    },
  ],
};
