export { resultsFileName } from './results-file.ts';
