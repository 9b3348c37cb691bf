import type { Outcome } from '../../domain/schemas/report.ts';

/** An area that the site knows, with records or without; plain values that travel as JSON. */
export interface KnownArea {
  id: string;
  name: string;
  /** What else a reader may call it. */
  alsoCalled?: readonly string[];
  /** Its newest inspection, as far as it is known. */
  inspection?: {
    outcome?: Outcome;
    /** ISO day on which it began. */
    start?: string;
    /** ISO day on which its report was published. */
    published?: string;
    /** Whether its findings are not on this site. */
    notHere?: true;
    /** What kind it was, in words; only where the area had several. */
    kind?: string;
  };
  /** The newest inspection of each other kind. */
  others?: readonly { kind: string; start?: string; published?: string }[];
}
