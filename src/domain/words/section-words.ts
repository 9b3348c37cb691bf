import type { Section } from '../schemas/finding.ts';

/** How one section of a report is named. */
export interface SectionWords {
  /** The section's heading in reports of the 2023 framework. */
  heading: string;
  /** One finding of it, before its number: "Priority action" 1. */
  one: string;
  /** Heading over several of them in our lists. */
  many: string;
  /** What a finding of it is on the page of the report. */
  item: 'paragraph' | 'bullet' | 'row';
  /** What stands in the section, in a few plain words. */
  meaning: string;
}

/** Names of the sections, in the order in which reports print them. */
export const sectionWords: Record<Section, SectionWords> = {
  experience: {
    heading: 'What is it like to be a child or young person with SEND in this area?',
    one: 'Experience',
    many: 'What it is like for children and young people',
    item: 'paragraph',
    meaning: 'How children, young people and families fare',
  },
  effective: {
    heading: 'What is the area partnership doing that is effective?',
    one: 'Effective practice',
    many: 'What is effective',
    item: 'bullet',
    meaning: 'What the partnership does well',
  },
  improve: {
    heading: 'What does the area partnership need to do better?',
    one: 'Needs to do better',
    many: 'What needs to be done better',
    item: 'bullet',
    meaning: 'What the partnership does not yet do well',
  },
  'priority-action': {
    heading: 'Areas for priority action',
    one: 'Priority action',
    many: 'Priority actions',
    item: 'row',
    meaning: 'What must be put right first, in a plan that is inspected',
  },
  'improvement-area': {
    heading: 'Areas for improvement',
    one: 'Area for improvement',
    many: 'Areas for improvement',
    item: 'row',
    meaning: 'What the partnership is asked to improve',
  },
};

/** The sections in the order in which our own lists show them: what asks for action comes first. */
export const sectionsByWeight: readonly Section[] = ['priority-action', 'improvement-area', 'improve', 'experience', 'effective'];
