/** Entry of the worker threads: one report in, one read report out. */
export { readReport as default } from './read-report.ts';
