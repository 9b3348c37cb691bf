/** A text with white space run together: each run is one space, none at either end. */
export interface RunTogether {
  flat: string;
  /** For each UTF-16 unit of `flat` where it stands in the text as it was given. */
  places: number[];
}

/** A text on one line: white space of any kind run together, none at either end. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs white space together as {@link onOneLine} does and remembers where everything stood. */
export function runTogether(text: string): RunTogether {
  const start = text.length - text.trimStart().length;
  const places: number[] = [];
  let flat = '';
  for (const { 0: run, index } of text.trim().matchAll(/\s+|\S+/g)) {
    const kept = run.trim() === '' ? ' ' : run;
    for (let unit = 0; unit < kept.length; unit += 1) places.push(start + index + unit);
    flat += kept;
  }
  return { flat, places };
}
