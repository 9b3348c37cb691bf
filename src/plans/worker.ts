import { beyondEngine } from '../documents/beyond-engine.ts';
import { threadEntry } from '../documents/thread-entry.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import { importPlan } from './import-plan.ts';
import type { PlanAnswer, PlanInput } from './import-plan-guarded.ts';

/** Whatever went wrong, as a refusal. */
function refusalOf(error: Error): PlanAnswer {
  const { rule, message, todo } =
    error instanceof UnreadableInput
      ? error
      : (beyondEngine(error, 'plan') ??
        new UnreadableInput(
          'unexpected',
          `the plan could not be read (${error.message})`,
          'this is a fault of Followthrough: please report it with the file, and save the plan in another format',
        ));
  return { refused: { rule, message, todo } };
}

/** Entry of the thread that reads a plan. */
export default threadEntry<PlanInput, PlanAnswer>(
  async (input) => {
    try {
      return { made: await importPlan(...input) };
    } catch (error) {
      return refusalOf(error as Error);
    }
  },
  (_, error) => refusalOf(error),
);
