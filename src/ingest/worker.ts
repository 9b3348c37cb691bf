import { workerData } from 'piscina';
import { threadEntry } from '../documents/thread-entry.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { CommonInput, OwnInput } from './reader-threads.ts';
import { refused } from './refused.ts';

/** Entry point of the threads that read reports. */
export default threadEntry<OwnInput, ReadReport>(
  (input) => readReport({ ...(workerData as CommonInput), ...input }),
  ({ given }, { message }) =>
    refused(given.file, 'broken-pdf', `the PDF could not be read (${message})`, 'download it again and compare its size with the original'),
);
