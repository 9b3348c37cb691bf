import { dateInWords } from '../../../src/domain/dates/date-in-words.ts';
import { type Choices, choicesFor } from './choices.ts';
import { type Slot, sentences, slots } from './phrases.ts';
import { counts, type Grade, placeName, placeNames, type ReportPlan } from './report-plan.ts';

const outcomes: Record<Grade, string> = {
  positive:
    'The partnership’s arrangements typically lead to positive experiences and outcomes. The next full area SEND inspection follows within approximately 5 years. The partnership is asked to update and publish its strategic plan.',
  inconsistent:
    'The arrangements lead to inconsistent experiences and outcomes. The next full area SEND inspection follows within approximately 3 years. The partnership is asked to update and publish its strategic plan.',
  'systemic-failings':
    'There are widespread and/or systemic failings. A monitoring inspection follows within approximately 18 months. The next full reinspection follows within approximately 3 years. The partnership has to prepare and submit a priority action plan (area SEND).',
};

function filled(sentence: string, area: string, choices: Choices): string {
  const said = sentence.replace(/\{(\w+)\}/g, (_, slot: Slot) => {
    if (slot === 'area') return area;
    return slot === 'place' ? placeName(choices.below(placeNames)) : choices.one<string>(slots[slot]);
  });
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function texts(code: keyof typeof counts, role: keyof typeof sentences, plan: ReportPlan): string[] {
  const choices = choicesFor(`${code} ${plan.seed} ${plan.number}`);
  const [least, end] = counts[code];
  return Array.from({ length: least + choices.below(end - least) }, () => {
    const length = role === 'recommendation' ? 1 + choices.below(2) : 2 + choices.below(4);
    const left: string[] = [...sentences[role]];
    const chosen = Array.from({ length }, () => left.splice(choices.below(left.length), 1).join(''));
    return chosen.map((sentence) => filled(sentence, plan.area, choices)).join(' ');
  });
}

const paragraphs = (list: string[]) => list.join('\n\n');
const bullets = (list: string[]) => list.map((text) => `- ${text}`).join('\n');
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The report of an inspection as a Markdown file for `npm run ingest`. */
export function reportText(plan: ReportPlan): string {
  const { area, authority, board, inspected, grade } = plan;
  const actions = grade === 'systemic-failings' ? texts('pa', 'recommendation', plan) : [];
  const parts: [heading: string, text: string][] = [
    ['Inspection outcome', outcomes[grade]],
    [
      'Information about the local area partnership',
      `${authority} and ${board} (ICB) are jointly responsible for planning and commissioning services in ${area}.`,
    ],
    ['What is it like to be a child or young person with SEND in this area?', paragraphs(texts('ex', 'narrative', plan))],
    ['What is the area partnership doing that is effective?', bullets(texts('ef', 'strength', plan))],
    ['What does the area partnership need to do better?', bullets(texts('nb', 'weakness', plan))],
    [
      'Areas for priority action',
      table(
        ['Responsible body', 'Areas for priority action'],
        actions.map((text, index) => [index % 2 === 0 ? `${authority} and ${board}` : authority, text]),
      ),
    ],
    [
      'Areas for improvement',
      table(
        ['Areas for improvement'],
        texts('ia', 'recommendation', plan).map((text) => [text]),
      ),
    ],
  ];
  const kept = parts.filter(([heading]) => heading !== 'Areas for priority action' || actions.length > 0);
  return [
    `# Area SEND inspection of ${area} Local Area Partnership`,
    `Inspection dates: 4 to 8 ${dateInWords(inspected)}`,
    'Date of previous inspection: Not previously inspected',
    ...kept.map(([heading, text], index) => `${index % 2 === 0 ? `<!-- page ${index / 2 + 1} -->\n\n` : ''}## ${heading}\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n');
}
