export { speakerWords } from './event-words.ts';
