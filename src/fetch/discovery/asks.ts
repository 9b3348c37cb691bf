/** What came of asking for an address; nothing that a server does throws. */
export type Answer =
  | { state: 'document'; bytes: Uint8Array; type: string; url: string; etag?: string; lastModified?: string }
  | { state: 'unchanged' }
  | { state: 'gone'; status: number }
  | { state: 'failed'; reason: string; todo: string };

/** As much of a client as is needed to look at pages. */
export interface Asks {
  ask(url: string): Promise<Answer>;
}
