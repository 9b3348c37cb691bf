import { UnreadableInput } from './unreadable-input.ts';

/**
 * What the engine says of an input that is too much for it, as a sentence: one thing within another too often for a recursive
 * reader, or more than fits into one text or list.
 * @returns undefined where the error is another
 */
export function beyondEngine(error: unknown, kind: 'report' | 'plan'): UnreadableInput | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  if (/call stack/i.test(message)) {
    return new UnreadableInput('too-deep', `its parts are nested too deeply for a ${kind}`, `check that this is the ${kind}`);
  }
  if (/^Invalid (?:string|array|typed array|array buffer) length|allocation failed|Map maximum size|Set maximum size/i.test(message)) {
    return new UnreadableInput(
      'too-large',
      `it holds more than fits into the memory that a ${kind} may take`,
      `check that this is the ${kind}`,
    );
  }
  return undefined;
}
