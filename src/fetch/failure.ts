/** Why a document was not had, in words for whoever ran the command. */
export interface Told {
  /** What happened. */
  reason: string;
  /** What to do about it. */
  todo: string;
}

/** Ends one request; becomes an answer, and never leaves this room. */
export class Failure extends Error {
  readonly told: Told;
  /** Whether to ask again may help. */
  readonly again: boolean;
  /** Milliseconds that the server wants to be left alone. */
  readonly afterMs: number | undefined;

  constructor(reason: string, todo: string, { again = false, afterMs }: { again?: boolean; afterMs?: number } = {}) {
    super(reason);
    this.name = 'Failure';
    this.told = { reason, todo };
    this.again = again;
    this.afterMs = afterMs;
  }
}

/** What to do where the fault is probably the server's and will pass. */
export const later = 'run the command again later; what is here is kept';
