import { type EventKindName, eventKinds, kindsOn } from '../../domain/event-kinds.ts';
import type { EventTrack } from '../../domain/event-tracks.ts';
import { speakers } from '../../domain/schemas/event.ts';

/** The kind that a file is begun with. */
const firstKind: Record<EventTrack, EventKindName> = { response: 'plan-published', 'follow-up': 'board-update' };

/** What is known when a response or follow-up is begun. */
export interface EventStart {
  track: EventTrack;
  partnership: string;
  report: string;
  /** Codes of the findings of the report that it may speak to. */
  findings: readonly string[];
  /** ISO day: it comes to this site, and its source is read. */
  today: string;
}

/** A file for a response or follow-up; what is blank is to be filled in, and lines with # say how. */
export function eventTemplate({ track, partnership, report, findings, today }: EventStart): string {
  const isResponse = track === 'response';
  const kind = firstKind[track];
  const finding = (code: string) => `  - finding: ${report}/${code}
    # The source's own name for it, such as Improvement area 4; take the line out where it has none
    asCalled: ""
    # true where the source does not name the finding and the link is our reading
    inferred: false
`;
  return `---
# ${kindsOn(track).join(', ')}
kind: ${kind}
partnership: ${partnership}
report: ${report}
title: ""
# As exact as the source gives it: "2024", "2024-01", "2024-01-15", or "2024-21" to "2024-24" for spring to winter
date: ""
# Day on which it came to this site, which is not to change
added: "${today}"
# Who speaks: ${speakers.join(', ')}
speaker: ${eventKinds[kind].speaker}
# One or two sentences in our own words
summary: ""
# Take out the findings to which it does not speak
speaksTo:
${findings.map(finding).join('')}sources:
  - url: ""
    # Publisher and what it is, in our words
    title: ""
    # report, official, families, press
    kind: official
    # Day it was read
    read: "${today}"
${
  isResponse
    ? `actions:
  - text: ""
    # An office, never a person
    lead: ""
    due: "${today.slice(0, 7)}"
    measure: ""
    speaksTo: []
`
    : ''
}---
`;
}
