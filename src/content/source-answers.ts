import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type SourceAnswer, sourceAnswer } from '../domain/schemas/source-answer.ts';
import { readTextFile } from './read-text-file.ts';
import { replaceFile } from './replace-file.ts';

/** Answers by address. */
export type SourceAnswers = ReadonlyMap<string, SourceAnswer>;

const fileOf = (root: string): string => join(root, '.cache', 'sources.json');

/** What was answered when addresses were last asked; nothing where none was, or the file is of another version: it can be asked again. */
export function readSourceAnswers(root: string): SourceAnswers {
  const path = fileOf(root);
  if (!existsSync(path)) return new Map();
  try {
    return new Map(Object.entries(z.record(z.string(), sourceAnswer).parse(JSON.parse(readTextFile(path)))));
  } catch {
    return new Map();
  }
}

/** Keeps the answers, sorted by address. */
export function keepSourceAnswers(root: string, answers: SourceAnswers): void {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  replaceFile(fileOf(root), `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}
