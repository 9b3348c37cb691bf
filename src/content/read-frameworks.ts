export { readFrameworks } from './read-content-folder.ts';
