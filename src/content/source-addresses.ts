import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspection } from '../domain/schemas/inspection.ts';
import { contentFiles, inspectionsFile, namesIn } from './content-folder.ts';
import type { EntryKind } from './entry-name.ts';
import { placedFrontMatter } from './front-matter.ts';
import { readTable } from './read-table.ts';
import { readTextFile } from './read-text-file.ts';
import { type Placed, readYaml } from './read-yaml.ts';

/** A web address that the content rests on, with every place where it stands. */
export interface SourceAddress {
  url: string;
  places: { path: string; line: number }[];
  /** Address of an archived copy, where one is known. */
  archived?: string;
}

/** Kinds of entry whose fields hold addresses. */
const kinds: readonly EntryKind[] = ['responses', 'follow-ups', 'partnerships', 'frameworks', 'terms', 'themes'];
const fields = ['url', 'found'];

/**
 * Every address of a source in a content folder, sorted, each once: official documents, sources of responses, follow-ups, terms and
 * rules, links of areas, and what was found when somebody looked. The part after # is left out: it is never sent to a server.
 * @throws UnusableFile where a file cannot be read
 */
export function sourceAddresses(root: string): SourceAddress[] {
  const found = new Map<string, SourceAddress>();
  const add = (address: string, path: string, line: number, archived?: string) => {
    if (!/^https?:\/\//i.test(address)) return;
    const [url = address] = address.split('#');
    const known = found.get(url) ?? { url, places: [] };
    known.places.push({ path, line });
    if (archived) known.archived ??= archived;
    found.set(url, known);
  };
  const addAll = ({ value, lineOf }: Placed, path: string) => {
    for (const { at, address, archived } of addressesIn(value)) add(address, path, lineOf(at), archived);
  };
  for (const { path } of kinds.flatMap((kind) => contentFiles(root, kind))) {
    const text = readTextFile(path);
    addAll(path.endsWith('.yml') ? readYaml(text, path) : fieldsOf(text, path), path);
  }
  for (const path of namesIn(join(root, 'sources')).map((id) => join(root, 'sources', id, 'source.yml')))
    if (existsSync(path)) addAll(readYaml(readTextFile(path), path), path);
  const table = inspectionsFile(root);
  if (existsSync(table)) readTable(readTextFile(table), table, inspection.shape, ({ url = '' }, line) => add(url, table, line));
  return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function fieldsOf(text: string, path: string): Placed {
  const { data: value, lineOf } = placedFrontMatter(text, path);
  return { value, lineOf };
}

interface FoundAddress {
  at: PropertyKey[];
  address: string;
  archived?: string;
}

/** Addresses in the fields of a file, at any depth, with where they stand. */
function addressesIn(value: unknown, at: PropertyKey[] = []): FoundAddress[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => addressesIn(one, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { archived } = value as { archived?: unknown };
  return Object.entries(value).flatMap(([name, one]): FoundAddress[] => {
    if (typeof one !== 'string') return addressesIn(one, [...at, name]);
    if (!fields.includes(name)) return [];
    return [{ at: [...at, name], address: one, ...(typeof archived === 'string' ? { archived } : {}) }];
  });
}
