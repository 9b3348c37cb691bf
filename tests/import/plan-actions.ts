import type { PlanText } from '../../src/documents/tables/plan-table.ts';
import { planActions as planActionsOf, type ReadPlan } from '../../src/plans/plan-actions.ts';
import { findReferences } from '../area-send.ts';

/** The actions of a plan that answers an area SEND report. */
export const planActions = (plan: PlanText): ReadPlan => planActionsOf(plan, findReferences);
