import { type GuardedThreads, guardedThreads } from '../documents/guarded-threads.ts';
import { type Limits, limits as usual } from '../documents/limits.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import type { ReadReport, ReportInput } from './read-report.ts';
import { refused } from './refused.ts';

/** The part of the input that all reports share; it is sent to each thread once. */
export type CommonInput = Pick<ReportInput, 'frameworks' | 'otherKinds' | 'tagger' | 'inspections' | 'reviews' | 'replace'>;
export type OwnInput = Omit<ReportInput, keyof CommonInput>;

/** Starts threads that read reports as `readReport` does; an input that exceeds the limits is refused too. */
export function readerThreads(count: number, workerData: CommonInput, limits: Limits = usual): GuardedThreads<OwnInput, ReadReport> {
  const entry = new URL('./worker.ts', import.meta.url).href;
  const threads = guardedThreads<OwnInput, ReadReport>({ entry, count, workerData, limits, todo: 'check that this is the report' });
  return {
    ...threads,
    async read(input) {
      try {
        return await threads.read(input);
      } catch (error) {
        if (!(error instanceof UnreadableInput)) throw error;
        return refused(input.given.file, error.rule, error.message, error.todo);
      }
    },
  };
}
