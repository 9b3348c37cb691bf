/** Text that no reader of Markdown takes as marks. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&#|~!]/g, '\\$&');
}
