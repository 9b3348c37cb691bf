import { glossary } from './glossary.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

const byId = new Map(glossary.map((entry) => [entry.id, entry]));

/** The entry of the glossary with this id. @throws Error where there is none */
export function entryOf(id: string): GlossaryEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`The glossary holds no entry "${id}".`);
  return entry;
}
