import { adulthoodTerms } from './adulthood-terms.ts';
import { assessmentTerms } from './assessment-terms.ts';
import { attendanceTerms } from './attendance-terms.ts';
import { everydayTerms } from './everyday-terms.ts';
import { familyTerms } from './family-terms.ts';
import { frameworkTerms } from './framework-terms.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { healthTerms } from './health-terms.ts';
import { leadingTerms } from './leading-terms.ts';
import { needTerms } from './need-terms.ts';
import { peopleTerms } from './people-terms.ts';
import { planTerms } from './plan-terms.ts';
import { schoolTerms } from './school-terms.ts';

/**
 * All names for one thing, room by room. Names stand in one entry only where a reader who searches for one is glad of every text
 * that holds another; words with other everyday uses ("progress", "data", "equipment", "local area") are left to the stems.
 */
export const glossary: readonly GlossaryEntry[] = [
  ...frameworkTerms,
  ...planTerms,
  ...peopleTerms,
  ...assessmentTerms,
  ...schoolTerms,
  ...attendanceTerms,
  ...needTerms,
  ...healthTerms,
  ...familyTerms,
  ...adulthoodTerms,
  ...leadingTerms,
  ...everydayTerms,
];
