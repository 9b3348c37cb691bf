import { countedWords } from '../../domain/words/counted-words.ts';

/** A message to whoever keeps the site, in plain text. */
export interface Message {
  subject: string;
  /** Lines end in a line feed. */
  body: string;
}

/** The finding that a message is about. */
export interface FindingInDoubt {
  /** `hertfordshire-2023-07/pa-1` */
  id: string;
  /** Area and name: "Hertfordshire, Priority action 1". */
  name: string;
  /** Absolute address of its page. */
  address: string;
  themes: ThemeInDoubt[];
}

/** A theme of a finding. */
export interface ThemeInDoubt {
  id: string;
  label: string;
  /** The words that earned it. */
  evidence: string[];
  /** An editor's reason for setting it. */
  editor?: string | undefined;
}

/** Most words named: longer lists would make addresses that email programs cut. */
const most = 15;

/**
 * The message that disputes a theme of a finding; its last line is for the sender to fill in.
 * @param theme the theme in doubt; absent where the sender is to say which is wrong or missing
 */
export function tagMessage({ id, name, address, themes }: FindingInDoubt, theme?: ThemeInDoubt): Message {
  const about = [`Finding: ${name} (${id})`, `Address: ${address}`];
  if (theme) {
    const lines = [...about, `Theme: ${theme.label} (${theme.id})`, earned(theme), '', 'Why the theme does not belong there:', ''];
    return { subject: `${id}: is “${theme.label}” the right theme?`, body: lines.join('\n') };
  }
  const has = themes.length > 0 ? themes.map(({ label }) => label).join('; ') : 'none';
  const ask = 'The theme that does not belong, or that is missing, and the words in the finding that show it:';
  return { subject: `${id}: a theme is wrong or missing`, body: [...about, `Themes it has: ${has}`, '', ask, ''].join('\n') };
}

function earned({ evidence, editor }: ThemeInDoubt): string {
  if (editor) return `Set by an editor: ${editor}`;
  const words = countedWords(evidence);
  const named = words.slice(0, most).map((one) => `“${one.words}”${one.times > 1 ? ` ×${one.times}` : ''}`);
  return `Words that point to it: ${named.join(', ')}${words.length > most ? `, and ${words.length - most} more` : ''}`;
}
