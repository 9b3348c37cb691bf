import { foldText } from '../../domain/text/fold-text.ts';
import { criticism, praise } from '../../tagging/polarity-cues.ts';

/** Whether a query asks for what is praised, or for what is criticised. */
export type Tone = 'praise' | 'criticism';

/** Words with which people praise and complain, beside those of inspectors. */
const praised =
  'best better brilliant examples? excellent great happy love[ds]? outstanding praise[ds]? right success\\w* well works?'.split(' ');
const complained = (
  'angry bad\\w* broken cannot complain\\w* fail\\w* fight\\w* fought have to ignor\\w+ late left let down long miss(?:ed|ing)? never no nobody none not ' +
  "nothing nowhere problems? refus\\w+ shortages? slow struggl\\w+ stuck too unfair wait\\w* without worse worst wrong \\w+n't"
).split(' ');

const anyOf = (cues: readonly string[]) => new RegExp(`\\b(?:${cues.join('|')})\\b`);
const praises = anyOf([...praise, ...praised]);
const criticises = anyOf([...criticism, ...complained]);

/** Which of the two a text asks for; neither where its words do both, or nothing of the kind. */
export function toneOf(text: string): Tone | undefined {
  const folded = foldText(text);
  const good = praises.test(folded);
  const bad = criticises.test(folded);
  return good === bad ? undefined : good ? 'praise' : 'criticism';
}
