import type { ContentFile } from '../content/change-content.ts';
import { findingIdParts } from '../domain/finding-id.ts';
import { isWording, type LedgerLine } from '../domain/schemas/ledger.ts';

/** What changes when a report is ingested again, as codes of findings such as `pa-1`. */
export interface Changes {
  reworded: string[];
  added: string[];
  gone: string[];
}

const codes = (files: ContentFile[]): string[] => files.flatMap(({ path }) => /^findings\/[^/]+\/([^/]+)\.md$/.exec(path)?.[1] ?? []);

/**
 * How the findings of a report differ from those that it replaces.
 * @param before the report's existing files; empty where it is new
 * @param ledger lines that the report adds to the ledger, one for each new wording
 * @returns undefined where the report is new or its findings are unchanged
 */
export function changesOf(before: ContentFile[], after: ContentFile[], ledger: LedgerLine[]): Changes | undefined {
  const [old, fresh] = [codes(before), codes(after)];
  if (old.length === 0) return undefined;
  const newlyWorded = new Set(ledger.filter(isWording).map(({ id }) => findingIdParts(id).code));
  const changes = {
    reworded: fresh.filter((code) => old.includes(code) && newlyWorded.has(code)),
    added: fresh.filter((code) => !old.includes(code)),
    gone: old.filter((code) => !fresh.includes(code)),
  };
  return Object.values(changes).some((list) => list.length > 0) ? changes : undefined;
}

/** The combined effect of two successive changes. */
export function joinChanges(first: Changes, then: Changes = { reworded: [], added: [], gone: [] }): Changes {
  const join = (kind: keyof Changes) => [...new Set([...first[kind], ...then[kind]])];
  return { reworded: join('reworded'), added: join('added'), gone: join('gone') };
}
