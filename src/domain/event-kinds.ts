import type { EventTrack } from './event-tracks.ts';
import { type ExpectedDocument, expectedDocuments } from './expected-documents.ts';
import type { Speaker } from './schemas/event.ts';

/** What is known of a kind of response or follow-up, whatever one of its entries says. */
export interface EventKind {
  tracks: readonly EventTrack[];
  /** As it stands on a page. */
  words: string;
  /** Who speaks in it as a rule; each entry names its own. */
  speaker: Speaker;
  /** The expected documents that it puts on record. */
  documents?: readonly ExpectedDocument[];
  /** Where inspectors say in it what they found: before the inspection whose report it follows, or when they came back. */
  inspection?: 'earlier' | 'return';
  /** The expected document that it puts off. */
  putsOff?: ExpectedDocument;
  /** How much it tells of a single finding: 1 the most, absent the least. */
  telling?: number;
}

const table = {
  apology: { tracks: ['response'], words: 'Apology', speaker: 'partnership' },
  statement: { tracks: ['response'], words: 'Statement', speaker: 'partnership' },
  'plan-submitted': { tracks: ['response'], words: 'Plan submitted', speaker: 'partnership', documents: ['plan-sent'] },
  'plan-approved': { tracks: ['response'], words: 'Plan approved', speaker: 'partnership', documents: ['plan-sent'] },
  'plan-published': {
    tracks: ['response'],
    words: 'Plan published',
    speaker: 'partnership',
    documents: ['plan-published', 'strategic-plan'],
    telling: 1,
  },
  'plan-update': { tracks: ['response'], words: 'Plan update', speaker: 'partnership', telling: 3 },
  'progress-figure': { tracks: ['response', 'follow-up'], words: 'Progress figure', speaker: 'partnership', telling: 2 },
  strategy: { tracks: ['response'], words: 'Strategy', speaker: 'partnership', documents: ['strategic-plan'] },
  'inspection-announced': { tracks: ['follow-up'], words: 'Inspection announced', speaker: 'inspectors' },
  'earlier-inspection': {
    tracks: ['follow-up'],
    words: 'Earlier inspection',
    speaker: 'inspectors',
    documents: ['earlier-inspection'],
    inspection: 'earlier',
  },
  'improvement-notice': { tracks: ['follow-up'], words: 'Improvement notice', speaker: 'government' },
  direction: { tracks: ['follow-up'], words: 'Direction', speaker: 'government' },
  'board-update': { tracks: ['follow-up'], words: 'Improvement board', speaker: 'independent', telling: 8 },
  stocktake: { tracks: ['follow-up'], words: 'Stocktake', speaker: 'government', telling: 5 },
  'deep-dive': { tracks: ['follow-up'], words: 'Deep dive', speaker: 'government', telling: 4 },
  scrutiny: { tracks: ['follow-up'], words: 'Council scrutiny', speaker: 'councillors' },
  parliament: { tracks: ['follow-up'], words: 'Parliament', speaker: 'government' },
  'independent-review': { tracks: ['follow-up'], words: 'Independent review', speaker: 'independent' },
  'forum-statement': { tracks: ['follow-up'], words: 'Parent carer forum', speaker: 'families', telling: 7 },
  'forum-survey': { tracks: ['follow-up'], words: 'Survey of families', speaker: 'families', telling: 6 },
  'monitoring-paused': { tracks: ['follow-up'], words: 'Monitoring paused', speaker: 'inspectors', putsOff: 'monitoring-report' },
  'monitoring-announced': { tracks: ['follow-up'], words: 'Monitoring announced', speaker: 'inspectors' },
  'monitoring-outcome': {
    tracks: ['follow-up'],
    words: 'Monitoring inspection',
    speaker: 'inspectors',
    documents: ['monitoring-report'],
    inspection: 'return',
  },
  'revisit-outcome': {
    tracks: ['follow-up'],
    words: 'Revisit',
    speaker: 'inspectors',
    documents: ['earlier-inspection'],
    inspection: 'return',
  },
  'accelerated-plan': { tracks: ['follow-up'], words: 'Accelerated plan', speaker: 'partnership' },
  'full-reinspection': {
    tracks: ['follow-up'],
    words: 'Full re-inspection',
    speaker: 'inspectors',
    documents: ['next-inspection-report'],
    inspection: 'return',
  },
} as const satisfies Record<string, EventKind>;

type Table = typeof table;
export type EventKindName = keyof Table;
type KindOn<T extends EventTrack> = { [K in EventKindName]: T extends Table[K]['tracks'][number] ? K : never }[EventKindName];

/** Every kind of response and follow-up, once, with all that is known of it. */
export const eventKinds: Readonly<Record<EventKindName, EventKind>> = table;
export const eventKindNames = Object.keys(table) as EventKindName[];

/** The kinds that stand in a track, in the order of the table. */
export function kindsOn<T extends EventTrack>(track: T): KindOn<T>[] {
  return eventKindNames.filter((kind) => eventKinds[kind].tracks.includes(track)) as KindOn<T>[];
}

/** Whether a kind puts a plan of the partnership on record. */
export function isPlan(kind: EventKindName): boolean {
  return (eventKinds[kind].documents ?? []).some((document) => expectedDocuments[document].isPlan);
}
