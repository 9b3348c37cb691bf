import { UnreadableInput } from './unreadable-input.ts';

/**
 * A sentence for an error that the engine throws when an input is too much for it: nested too deeply for a recursive reader, or
 * too large for one string or list.
 * @returns undefined for any other error
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
