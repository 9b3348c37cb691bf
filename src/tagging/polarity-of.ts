import type { Polarity } from '../domain/schemas/finding.ts';
import type { Role } from '../domain/schemas/framework.ts';
import { contrast, criticism, minor, praise, takenBack, unfinished } from './polarity-cues.ts';

const anyOf = (cues: string[]) => new RegExp(`\\b(?:${cues.join('|')})\\b`);
const praises = anyOf(praise);
const criticises = anyOf(criticism);
const turns = anyOf(contrast);
const turnsBack = new RegExp(`\\b(?:${unfinished.join('|')})\\b`, 'i');
const saysMixed = /\bmixed (?:experiences?|picture|views)\b/i;
const isMinor = anyOf(minor);
const praiseTakenBack = new RegExp(`\\b${takenBack} (?:[\\w’'-]+ ){0,2}(?:${praise.join('|')})\\b`, 'g');

/**
 * Whether a finding praises, criticises, does both, or asks for action. The role of its section decides first. Its sentences may
 * turn a strength or a weakness into `mixed`; in a narrative, which has both, only the sentences decide.
 */
export function polarityOf(role: Role, text: string): Polarity {
  if (role === 'recommendation') return 'recommendation';
  const sentences = sentencesOf(text);
  const [first] = sentences;
  if (!first) return role === 'weakness' ? 'weakness' : 'strength';
  const good = sentences.filter((sentence) => sentence.praises).length;
  const bad = sentences.filter((sentence) => sentence.criticises).length;
  const grave = sentences.filter((sentence) => sentence.criticises && !sentence.minor).length;

  if (role === 'strength') return turnsBack.test(text) && grave * 2 >= sentences.length ? 'mixed' : 'strength';
  if (role === 'weakness') return first.praises && !first.criticises && good > bad ? 'mixed' : 'weakness';
  if (saysMixed.test(text)) return 'mixed';
  if (grave === 0) return 'strength';
  if (good === 0) return 'weakness';
  if (!first.praises) return good > bad ? 'mixed' : 'weakness';
  return good * 4 <= bad ? 'weakness' : 'mixed';
}

function sentencesOf(text: string) {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => /\w/.test(sentence))
    .map((sentence) => {
      const bad = criticises.test(sentence);
      const good = praises.test(sentence.replace(praiseTakenBack, '')) && (!bad || turns.test(sentence));
      return { praises: good, criticises: bad, minor: isMinor.test(sentence) };
    });
}
