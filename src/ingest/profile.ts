import { ownValue } from '../domain/own-value.ts';
import type { Framework, FrameworkSection, Grade } from '../domain/schemas/framework.ts';
import { type VerdictWords, verdictWordsOf } from './verdict/verdict-words.ts';

type Patterns = readonly RegExp[];

/** A section of a framework, with what opens it as regular expressions. */
export type ProfileSection = Omit<FrameworkSection, 'heading' | 'begins'> & { heading?: RegExp; begins?: RegExp };

/** A judgement, with its sentence and the grades of its scale as regular expressions. */
export interface ProfileJudgement {
  key: string;
  label: string;
  section: string;
  sentence?: RegExp;
  row?: RegExp;
  repeatedBy?: string;
  optional: boolean;
  grades: (Grade & { fits: RegExp })[];
}

/** A framework as the plugins use it, with its patterns as regular expressions. */
export interface Profile {
  framework: Framework;
  id: string;
  kind: Framework['kind'];
  title: RegExp;
  mention?: RegExp;
  inspectionDates: RegExp;
  previousDates?: RegExp;
  noPrevious?: RegExp;
  runningHead?: RegExp;
  tableHead?: RegExp;
  sections: ProfileSection[];
  parts: { title: string; heading: RegExp }[];
  judgements: ProfileJudgement[];
  followUp?: {
    monitoringWithinMonths: Patterns;
    fullWithinYears: Patterns;
    priorityActionPlanRequired: RegExp;
    strategicPlanUpdateRequested: RegExp;
  };
  /** Only in a framework that follows up another's recommendations. */
  monitoring?: { code: string; verdicts: VerdictWords };
  bodies?: { section: string; sentence: RegExp; about: RegExp; details?: string };
}

const regex = (source: string): RegExp => new RegExp(source, 'i');
const optional = <K extends string>(name: K, source: string | undefined) =>
  (source === undefined ? {} : { [name]: regex(source) }) as Partial<Record<K, RegExp>>;

/** Compiles a framework's patterns. */
export function profileOf(framework: Framework): Profile {
  const { id, kind, title, dates, sections, parts, scales, judgements, followUp, bodies } = framework;
  return {
    framework,
    id,
    kind,
    title: regex(title.pattern),
    ...optional('mention', title.mention),
    inspectionDates: regex(dates.inspection),
    ...optional('previousDates', dates.previous),
    ...optional('noPrevious', dates.noPrevious),
    ...optional('runningHead', framework.runningHead),
    ...optional('tableHead', framework.tableHead),
    sections: sections.map(({ heading, begins, ...section }) => ({
      ...section,
      ...optional('heading', heading),
      ...optional('begins', begins),
    })),
    parts: parts.map((part) => ({ ...part, heading: regex(part.heading) })),
    judgements: judgements.map(({ key, label, section, scale, sentence, row, repeatedBy, optional: mayLack }) => ({
      key,
      label,
      section,
      ...optional('sentence', sentence),
      ...optional('row', row),
      ...(repeatedBy ? { repeatedBy } : {}),
      optional: mayLack,
      grades: (ownValue(scales, scale) ?? []).map((grade) => ({ ...grade, fits: regex(grade.phrase) })),
    })),
    ...(followUp
      ? {
          followUp: {
            monitoringWithinMonths: followUp.monitoringWithinMonths.map(regex),
            fullWithinYears: followUp.fullWithinYears.map(regex),
            priorityActionPlanRequired: regex(followUp.priorityActionPlanRequired),
            strategicPlanUpdateRequested: regex(followUp.strategicPlanUpdateRequested),
          },
        }
      : {}),
    ...(framework.monitors && framework.verdicts
      ? { monitoring: { code: framework.monitors, verdicts: verdictWordsOf(framework.verdicts) } }
      : {}),
    ...(bodies
      ? {
          bodies: {
            section: bodies.section,
            sentence: regex(bodies.sentence),
            about: regex(bodies.about),
            ...(bodies.details ? { details: bodies.details } : {}),
          },
        }
      : {}),
  };
}
