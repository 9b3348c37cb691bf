import type { ContentFile } from '../content/change-content.ts';
import { findingIdParts } from '../domain/finding-id.ts';
import { isWording, type LedgerLine } from '../domain/schemas/ledger.ts';

/** What a report that is taken again brings, as codes of findings such as `pa-1`. */
export interface Changes {
  reworded: string[];
  added: string[];
  gone: string[];
}

const codes = (files: ContentFile[]): string[] => files.flatMap(({ path }) => /^findings\/[^/]+\/([^/]+)\.md$/.exec(path)?.[1] ?? []);

/**
 * How the findings of a report differ from those that stood in its place.
 * @param before the report's files as they stood; none where it is new
 * @param ledger lines that the report adds to the ledger, one for each wording not known before
 * @returns undefined where the report is new or its findings are the same
 */
export function changesOf(before: ContentFile[], after: ContentFile[], ledger: LedgerLine[]): Changes | undefined {
  const [old, own] = [codes(before), codes(after)];
  if (old.length === 0) return undefined;
  const worded = new Set(ledger.filter(isWording).map(({ id }) => findingIdParts(id).code));
  const changes = {
    reworded: own.filter((code) => old.includes(code) && worded.has(code)),
    added: own.filter((code) => !old.includes(code)),
    gone: old.filter((code) => !own.includes(code)),
  };
  return Object.values(changes).some((list) => list.length > 0) ? changes : undefined;
}

/** What two changes, one after the other, come to. */
export function joinChanges(first: Changes, then: Changes = { reworded: [], added: [], gone: [] }): Changes {
  const join = (kind: keyof Changes) => [...new Set([...first[kind], ...then[kind]])];
  return { reworded: join('reworded'), added: join('added'), gone: join('gone') };
}
