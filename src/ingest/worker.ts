import { workerData } from 'piscina';
import { type ReadReport, readReport } from './read-report.ts';
import type { CommonInput, OwnInput } from './reader-threads.ts';
import { refused } from './refused.ts';

/** Gives up the report that is being read. */
let giveUp: ((error: unknown) => void) | undefined;

// pdf.js leaves some errors of damaged documents to nobody, and Node would end the thread.
process.on('unhandledRejection', (error) => giveUp?.(error));

/** Entry of the threads that read: one report in, one read report out. */
export default async (input: OwnInput): Promise<ReadReport> => {
  const failed = new Promise<ReadReport>((resolve) => {
    giveUp = (error) => {
      const todo = 'download it again and compare its size with the original';
      resolve(refused(input.given.file, 'broken-pdf', `the PDF could not be read (${(error as Error).message})`, todo));
    };
  });
  try {
    return await Promise.race([readReport({ ...(workerData as CommonInput), ...input }), failed]);
  } finally {
    giveUp = undefined;
  }
};
