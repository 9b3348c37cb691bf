import { type GuardedThreads, guardedThreads } from '../documents/guarded-threads.ts';
import { type Limits, limits as usual } from '../documents/limits.ts';
import { UnreadableInput } from '../documents/unreadable-input.ts';
import type { importPlan } from './import-plan.ts';

export type PlanInput = Parameters<typeof importPlan>;
export type ImportResult = Awaited<ReturnType<typeof importPlan>>;
/** What the thread sends back; an error would lose its class on the way. */
export type PlanAnswer = { made: ImportResult } | { refused: Pick<UnreadableInput, 'rule' | 'message' | 'todo'> };

/** Starts a thread that reads plans, as `importPlan` does; a plan that exceeds the limits is refused. */
export function planThread(limits: Limits = usual): GuardedThreads<PlanInput, ImportResult> {
  const entry = new URL('./worker.ts', import.meta.url).href;
  const todo = 'save the part that is the plan as a file of its own';
  const threads = guardedThreads<PlanInput, PlanAnswer>({ entry, count: 1, workerData: undefined, limits, todo });
  return {
    ...threads,
    async read(input) {
      const answer = await threads.read(input);
      if ('made' in answer) return answer.made;
      throw new UnreadableInput(answer.refused.rule, answer.refused.message, answer.refused.todo);
    },
  };
}

/**
 * Runs `importPlan` in a guarded thread.
 * @throws UnreadableInput where the file cannot be read as a plan, or reading it goes over the limits
 */
export async function importPlanGuarded(input: PlanInput, limits: Limits = usual): Promise<ImportResult> {
  const thread = planThread(limits);
  try {
    return await thread.read(input);
  } finally {
    await thread.stop();
  }
}
