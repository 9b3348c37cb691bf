/** Escapes text so that none of it is read as Markdown. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&#|~!]/g, '\\$&');
}
