/** Labels in a list; 0 stands for one that is as the one before, with the number at its end one higher. */
export type PackedLabels = (string | 0)[];

/** Packs labels: `pa-1`, `pa-2` and `nb-1` are `pa-1`, 0 and `nb-1`. */
export function packLabels(labels: readonly string[]): PackedLabels {
  return labels.map((label, at) => (at > 0 && label === nextLabel(labels[at - 1] ?? '') ? 0 : label));
}

/** Gives back what {@link packLabels} took. */
export function unpackLabels(packed: PackedLabels): string[] {
  let last = '';
  return packed.map((label) => {
    last = label === 0 ? nextLabel(last) : label;
    return last;
  });
}

function nextLabel(label: string): string {
  return label.replace(/(?<!\d)\d+$/, (number) => String(Number(number) + 1));
}
