/**
 * The entry of a guarded thread: one input in, one result out.
 * @param stray the result for an unhandled rejection: pdf.js leaves some errors of damaged documents unhandled, and Node would
 * end the thread
 */
export function threadEntry<Input, Result>(
  read: (input: Input) => Promise<Result>,
  stray: (input: Input, error: Error) => Result,
): (input: Input) => Promise<Result> {
  let giveUp: ((error: Error) => void) | undefined;
  process.on('unhandledRejection', (error) => giveUp?.(error as Error));
  return async (input) => {
    const failed = new Promise<Result>((resolve) => {
      giveUp = (error) => resolve(stray(input, error));
    });
    try {
      return await Promise.race([read(input), failed]);
    } finally {
      giveUp = undefined;
    }
  };
}
