/** The two tracks of what follows a report, never merged: what the partnership published, and what others did or said afterwards. */
export const eventTracks = {
  response: { words: 'Response', folder: 'responses' },
  'follow-up': { words: 'Follow-up', folder: 'follow-ups' },
} as const;

export type EventTrack = keyof typeof eventTracks;
export const trackNames = Object.keys(eventTracks) as EventTrack[];

/** A response or follow-up by what names it: the same id may stand in both tracks. */
export interface EventName {
  track: EventTrack;
  /** `hertfordshire/improvement-plan` */
  id: string;
}

/** The file of a response or follow-up, below the content folder. */
export const eventFile = ({ track, id }: EventName) => `${eventTracks[track].folder}/${id}.md`;
