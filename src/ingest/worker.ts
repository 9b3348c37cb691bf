import { workerData } from 'piscina';
import { threadEntry } from '../documents/thread-entry.ts';
import { askThrough } from './known-record.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { CommonInput, SentInput } from './reader-threads.ts';
import { refused } from './refused.ts';

/** Entry point of the threads that read reports. */
export default threadEntry<SentInput, ReadReport>(
  ({ port, ...input }) => readReport({ ...(workerData as CommonInput), ...input, recordOf: askThrough(port) }),
  ({ given }, { message }) =>
    refused(given.file, 'broken-pdf', `the PDF could not be read (${message})`, 'download it again and compare its size with the original'),
);
