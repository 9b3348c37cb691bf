import type { ContentValues, FindingEntry, VersionEntry } from '../src/domain/content-values.ts';
import { fingerprint } from '../src/domain/ledger/fingerprint.ts';
import type { Wording } from '../src/domain/schemas/finding.ts';
import type { LedgerLine, RetiredLine } from '../src/domain/schemas/ledger.ts';
import { frameworks, sectionAt } from './area-send.ts';

const report = 'anyshire-2023-07';

/** A wording, or what ended the one before. */
type Step = { text: string; wording?: Wording; since?: string } | { retired: RetiredLine['retired']; to: string[]; since?: string };

/** What became of each code, oldest first: every kind of retirement, a chain of two, a revival, words corrected and replaced. */
const lives: Record<string, Step[]> = {
  'ex-1': [{ text: 'Children wait too long for help with speech and language.' }],
  'ex-3': [{ text: 'Young people say that they feel heard at school.', since: '2025-03-03' }],
  'ef-1': [{ text: 'Leaders meet every week.' }, { retired: 'removed', to: [], since: '2025-03-03' }],
  'ef-2': [{ text: 'Young people say that they feel heard at school.' }, { retired: 'moved', to: ['ex-3'], since: '2025-03-03' }],
  'nb-1': [
    { text: 'Annual reviews are late.' },
    { text: 'Annual reviews are late, and many plans are not amended after them.', since: '2025-03-03' },
  ],
  'nb-2': [
    { text: 'Waiting times are long and reviews of plans are late.' },
    { text: 'Waiting times are too long and annual reviews of plans are late.', since: '2024-05-03' },
    { retired: 'split', to: ['nb-3', 'nb-4'], since: '2025-03-03' },
  ],
  'nb-3': [{ text: 'Waiting times are too long.', since: '2025-03-03' }],
  'nb-4': [{ text: 'Annual reviews of plans are late.', since: '2025-03-03' }],
  'nb-5': [{ text: 'Many plans are not amended after a review.' }, { retired: 'merged', to: ['nb-1'], since: '2025-03-03' }],
  'nb-6': [
    { text: 'Transport comes late.' },
    { retired: 'removed', to: [], since: '2024-05-03' },
    { text: 'Transport comes late for some children.', since: '2025-03-03' },
  ],
  'pa-1': [
    { text: 'Leaders should speed up work on their data, so that they know what is needed.\n\n- in health\n- in care' },
    {
      text: 'Leaders should urgently speed up work on their data dashboard, so that they know what is needed.\n\n- in health\n- in social care',
      since: '2024-05-03',
    },
    {
      text: 'The partnership must, without delay, gather accurate figures and act upon them together.',
      wording: 'official',
      since: '2025-03-03',
    },
  ],
  'ia-1': [{ text: 'Shorten the waits and hold reviews on time.' }, { retired: 'replaced', to: ['nb-2'], since: '2024-05-03' }],
};

const id = (code: string) => `${report}/${code}`;

const parts = Object.entries(lives).map(([code, steps]) => {
  const at = sectionAt(
    { ex: 'experience', ef: 'effective', nb: 'improve', pa: 'priority-action', ia: 'improvement-area' }[code.slice(0, 2)] ?? '',
  );
  const place = { section: at.key, page: 4, endPage: 4 };
  const ledger: LedgerLine[] = [];
  const texts: VersionEntry[] = [];
  for (const step of steps) {
    const since = step.since ? { since: step.since } : {};
    if ('retired' in step) {
      ledger.push({ id: id(code), ...since, version: texts.length, retired: step.retired, to: step.to.map(id) });
      continue;
    }
    const { text, wording = 'restated' } = step;
    const version = texts.length + 1;
    texts.push({ id: id(code), version, ...place, wording, body: text });
    ledger.push({ id: id(code), ...since, version, fingerprint: fingerprint(text), wording });
  }
  const living = !('retired' in (steps.at(-1) ?? {}));
  const last = texts.at(-1);
  const finding: FindingEntry[] =
    living && last
      ? [
          {
            id: id(code),
            report,
            partnership: 'anyshire',
            code,
            ...place,
            at,
            number: Number(code.slice(3)),
            themes: [],
            polarity: 'weakness',
            wording: last.wording,
            ...(last.wording === 'official' ? { quote: { exact: last.body, prefix: '', suffix: '' } } : {}),
            body: last.body,
          },
        ]
      : [];
  return { ledger, finding, versions: living ? texts.slice(0, -1) : texts };
});

/** A report whose findings have a past, and a plan that speaks to a living finding and to one that was split. */
export const versionedContent: ContentValues = {
  frameworks,
  themes: [],
  ledger: parts.flatMap(({ ledger }) => ledger),
  versions: parts.flatMap(({ versions }) => versions),
  findings: parts.flatMap(({ finding }) => finding),
  terms: [],
  partnerships: [{ id: 'anyshire', name: 'Anyshire', links: [], body: '' }],
  inspections: [],
  reports: [
    {
      id: report,
      partnership: 'anyshire',
      kind: 'full',
      framework: 'area-send-2023',
      title: 'Area SEND inspection of Anyshire Local Area Partnership',
      inspection: { start: '2023-07-10', end: '2023-07-14' },
      previous: null,
      published: '2023-11-10',
      outcome: 'systemic-failings',
      followUp: { monitoringWithinMonths: 18, fullWithinYears: 3, priorityActionPlanRequired: true, strategicPlanUpdateRequested: false },
      bodies: [{ name: 'Anyshire County Council', kind: 'local-authority' }],
      pages: 9,
      wording: 'official',
      source: { file: 'report.pdf', sha256: 'a'.repeat(64), url: 'https://files.example/1', retrieved: '2025-03-03' },
      body: '# Area SEND inspection of Anyshire Local Area Partnership',
    },
  ],
  responses: [
    {
      id: 'anyshire/plan',
      track: 'response',
      kind: 'plan-published',
      partnership: 'anyshire',
      report,
      title: 'Plan for better plans',
      date: '2024-03',
      speaker: 'partnership',
      summary: 'The council published its plan.',
      figures: [],
      speaksTo: [
        { finding: id('nb-1'), inferred: false },
        { finding: id('nb-2'), asCalled: 'Improvement 2', inferred: false, note: 'Two more therapists were promised.' },
      ],
      sources: [{ url: 'https://council.example/plan', title: 'Anyshire, plan', kind: 'official', read: '2025-01-02' }],
      actions: [{ text: 'Hire two therapists', speaksTo: [id('nb-2')], updates: [] }],
      body: '',
    },
  ],
  followUps: [],
};
