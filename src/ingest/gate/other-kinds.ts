/** A kind of document that is known and not read as a report. */
export interface OtherKind {
  /** What it is called in a refusal, such as "an ILACS report". */
  name: string;
  /** Fits the start of one block near the head of the document. */
  title?: RegExp;
  /** Fits part of a sentence that only this kind of document has near its head. */
  sentence?: RegExp;
  /** Names of columns of its table; each must head a column. */
  columns?: RegExp[];
  todo: string;
  /** A plan, which `import` reads. */
  plan?: true;
}

const notYet = 'leave it out: ingest reads the kinds of report that content/frameworks describes, and this is none of them';
const plan = 'import it instead: npm run import -- FILE --partnership ID';
const findReport = 'ingest the report itself, from reports.ofsted.gov.uk';

/** The first that fits names the document. A kind that is not here is refused without a name. */
export const otherKinds: OtherKind[] = [
  {
    name: 'a plan, not an inspection report',
    title:
      /^(?!.*[.!?] )[^.!?…]*\b(?:priority action plan|improvement plan|action plan|written statement of action|accelerated progress plan)\b(?! (?:\(area send\)|is|was|are|has|which|that|required))[^.…]*$/i,
    todo: plan,
    plan: true,
  },
  {
    name: 'a joint local area SEND revisit letter (framework of 2016), which is not read yet',
    title: /^joint (?:local )?area send revisit\b/i,
    sentence: /\brevisited the (?:local )?area of\b.{0,120}\b(?:to decide|sufficient progress)/i,
    todo: notYet,
  },
  {
    name: 'a joint local area SEND inspection letter (framework of 2016), which is not read yet',
    title: /^joint (?:local )?area send inspection\b/i,
    sentence:
      /\b(?:conducted|carried out|completed) a joint (?:area |local area )?inspection of the (?:local )?area\b|\bjudge the effectiveness of the (?:local )?area in implementing\b/i,
    todo: notYet,
  },
  {
    name: 'a joint targeted area inspection (JTAI), which is not read yet',
    title: /\bjoint targeted area inspection\b/i,
    todo: notYet,
  },
  {
    name: 'a report of an inspection of children’s services (ILACS, or before 2018 SIF), which is not read yet',
    title:
      /^(?:[\p{L} ,&’'-]+ )?inspection of (?:.{2,100}? )?(?:local authority )?children[’']s (?:social care )?services\b|^inspection of services for children in need of help and protection\b/iu,
    todo: notYet,
  },
  {
    name: 'a letter about a focused visit to children’s services, which is not read yet',
    title: /^(?:ofsted )?focused visit to\b/i,
    sentence: /\bfindings of (?:the|a|Ofsted[’']s) focused visit\b/i,
    todo: notYet,
  },
  {
    name: 'an inspection report of a school, college or nursery',
    title:
      /^(?:school|early years|childminder|further education) (?:and skills )?(?:provider )?inspection report\b|^inspection of (?!.*\bpartnership\b).{2,80}\b(?:school|academy|college|nursery|pre-school)\b/i,
    todo: 'leave it out: no report of a single provider is read',
  },
  {
    name: 'an assessment of adult social care in a local authority',
    title: /^(?:.{2,60}: )?local authority assessment\b/i,
    todo: notYet,
  },
  {
    name: 'an inspection framework or handbook, not a report',
    title: /^area send inspections?: (?:framework|handbook)|\binspection handbook$/i,
    todo: findReport,
  },
  {
    name: 'a plan, not an inspection report',
    columns: [
      /^(?:ref\S* )?(?:key |our |the )?(?:improvement )?actions?(?:$| (?:to|we|required|needed|plan)\b)/i,
      /^(?:lead\w*|owners?|responsible(?: \w+)?|by when|by whom|who|deadlines?|due(?: date)?|timescales?|target date|completion date|rag(?: \w+)?|status|milestones?|success measures?)\b/i,
    ],
    todo: plan,
    plan: true,
  },
  {
    name: 'text with separators, as plans and trackers are kept, not an inspection report',
    title: /^"?[^,;\t]{1,60}([,;\t])(?=\S)(?:[^,;\t]{0,60}\1(?=\S)){2,}/,
    todo: plan,
    plan: true,
  },
];
