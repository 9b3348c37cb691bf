import { createHash } from 'node:crypto';

/** One of several parts of some work, each of which another machine may do: its number, from 1, and how many there are. */
export type Shard = readonly [part: number, parts: number];

/** Reads `2/4`, the second of four. @returns undefined where it is no such thing */
export function readShard(text: string): Shard | undefined {
  if (!/^[1-9]\d*\/[1-9]\d*$/.test(text)) return undefined;
  const [part = 0, parts = 0] = text.split('/').map(Number);
  return part <= parts ? [part, parts] : undefined;
}

/** Whether a shard has what a key names: each key is in one of them, the same on every machine. */
export function isInShard(key: string, [part, parts]: Shard): boolean {
  return createHash('sha256').update(key).digest().readUInt32BE() % parts === part - 1;
}
