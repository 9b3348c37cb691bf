/** Most letters of a subject; a title as long as this is still whole in a list of bookmarks or search results. */
const most = 70;
const least = 28;

/**
 * What a finding is about, in its own first words: the first sentence, or what of it stands before a comma, colon or dash, or as many
 * words as fit, with a sign that more follows.
 * @param text as one line
 */
export function findingSubject(text: string): string {
  const sentence = /^.*?[.;!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  const whole = sentence.replace(/[.;]$/u, '').trim();
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most + 1);
  const clause = [', ', ': ', ' – ', ' because ', ' which '].map((end) => start.lastIndexOf(end)).filter((at) => at >= least);
  const at = clause.length > 0 ? Math.max(...clause) : start.lastIndexOf(' ');
  return `${start.slice(0, at).replace(/(?<![\s,:–])[\s,:–]+$/u, '')}…`;
}
