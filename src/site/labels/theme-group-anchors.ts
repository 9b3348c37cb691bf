/** Ids already used on the pages that show groups of themes, which no group may have. */
const taken = ['main', 'themes', 'split', 'newest'];

/**
 * Anchors of the headings on the page of all themes: "EHC plans" → `ehc-plans`. Of headings with the same anchor, such as those
 * without a letter from a to z, the later in the alphabet get a number.
 */
export function themeGroupAnchors(groups: Iterable<string>): Map<string, string> {
  const anchors = new Map<string, string>();
  const used = new Set(taken);
  for (const group of [...new Set(groups)].sort()) {
    const plain = group.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const anchor = /[a-z0-9]/.test(plain) ? plain : 'group';
    let [free, number] = [anchor, 1];
    while (used.has(free)) free = `${anchor}-${++number}`;
    used.add(free);
    anchors.set(group, free);
  }
  return anchors;
}
