import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { guardedThreads } from '../documents/guarded-threads.ts';
import { type Limits, limits as usual } from '../documents/limits.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { answerThrough, noRecord, type RecordOf } from './known-record.ts';
import type { ReadReport, ReportInput } from './read-report.ts';
import { refused } from './refused.ts';

/** The part of the input that all reports share; it is sent to each thread once. */
export type CommonInput = Pick<ReportInput, 'frameworks' | 'otherKinds' | 'tagger' | 'inspections' | 'reviews' | 'replace'>;
/** The part that is sent with each report, and the port through which its thread asks for what is on record. */
export type SentInput = Pick<ReportInput, 'bytes' | 'given'> & { port: MessagePort };

/** Threads that read reports as `readReport` does; an input that exceeds the limits is refused too. */
export interface ReaderThreads {
  read(input: Pick<ReportInput, 'bytes' | 'given'>, recordOf?: RecordOf): Promise<ReadReport>;
  stop(): Promise<void>;
}

export function readerThreads(count: number, workerData: CommonInput, limits: Limits = usual): ReaderThreads {
  const entry = new URL('./worker.ts', import.meta.url).href;
  const threads = guardedThreads<SentInput, ReadReport>({ entry, count, workerData, limits, todo: 'check that this is the report' });
  return {
    ...threads,
    async read(input, recordOf = noRecord) {
      const { port1, port2: port } = new MessageChannel();
      const end = answerThrough(port1, recordOf);
      try {
        return await threads.read({ ...input, port }, [port]);
      } catch (error) {
        if (!(error instanceof UnreadableInput)) throw error;
        return refused(input.given.file, error.rule, error.message, error.todo);
      } finally {
        end();
      }
    },
  };
}
