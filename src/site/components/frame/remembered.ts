/** All that the reader's browser keeps from page to page, by name, in the words of the About page. */
export const kept = {
  briefing: 'the findings you ticked',
  'cite-format': 'your last citation style',
  'slash-key': 'if the / key opens the search box',
} as const;

/** A word that the reader's browser keeps from page to page. Where it keeps nothing there is none, and nothing fails. */
export function remembered(name: keyof typeof kept) {
  return {
    get(): string | undefined {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(value: string): void {
      try {
        localStorage.setItem(name, value);
      } catch {
        // The browser may forbid it, or have no room.
      }
    },
  };
}
