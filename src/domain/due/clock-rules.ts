import type { DueKind } from './what-is-due.ts';

/** The rule behind a date, and where it can be read. */
export interface ClockRule {
  rule: string;
  /** Absent where the report alone says it. */
  source?: { title: string; url: string };
}

const source = {
  title: 'South Gloucestershire parent carer forum, on the outcomes and what follows each',
  url: 'https://sgpc.org.uk/news-feed/inspection-possible-outcomes',
};

/** What the inspection framework of 2023 lays down for each kind of date. */
export const clockRules: Record<DueKind, ClockRule> = {
  plan: { rule: 'The lowest of the three outcomes requires a priority action plan. Reports name no day for it.', source },
  'plan-update': { rule: 'The report asks for it and names no day.' },
  monitoring: {
    rule: 'The lowest outcome brings a monitoring inspection, as a rule 18 months after the partnership has the final report; that day is not published, so we count from publication.',
    source,
  },
  full: { rule: 'Every area is inspected in full at least once in five years, after the lowest outcome as a rule within three.', source },
};
