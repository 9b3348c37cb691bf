import { markdownTexts, type RunningText } from './markdown-texts.ts';

/** The text of Markdown on one line. It differs from the plain text by the bullets alone, so that no point runs into the next. */
export const runningText = (markdown: string): RunningText => markdownTexts(markdown).running;
