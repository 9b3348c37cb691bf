/** Most updates to one document; updates may point at each other in a circle. */
const mostParts = 50;

const section = /\s*(\d+)\s+(\d+)\s*\n?/y;

/** Whether each entry of a table points at the object that it names, and where the table's trailer starts. */
function entriesAgree(text: string, start: number, shift: number): { agree: boolean; trailer: number } {
  let at = start;
  for (;;) {
    section.lastIndex = at;
    const found = section.exec(text);
    if (!found) return { agree: true, trailer: at };
    const first = Number(found[1]);
    at += found[0].length;
    for (let number = first; number < first + Number(found[2]); number++, at += 20) {
      const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(text.slice(at, at + 20));
      if (!entry) return { agree: false, trailer: at };
      if (entry[3] === 'f' || Number(entry[1]) === 0) continue;
      const object = text.slice(Number(entry[1]) + shift, Number(entry[1]) + shift + 40).trimStart();
      if (!object.replace(/\s+/g, ' ').startsWith(`${number} ${Number(entry[2])} obj`)) return { agree: false, trailer: at };
    }
  }
}

/**
 * Whether the tables at a PDF's end, which say where each object is, agree with where they are. They do not where bytes were
 * lost, added or moved; a PDF reader then searches for the objects itself, and does not report any that it misses.
 * @param text the document's bytes as Latin-1
 */
export function tableAgrees(text: string): boolean {
  // Offsets count from the header, which need not come first.
  const shift = Math.max(0, text.slice(0, 1024).indexOf('%PDF-'));
  let at = Number(/startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1] ?? Number.NaN) + shift;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = text.slice(at, at + 40);
    // A table that is a compressed stream has a checksum.
    if (/^\s*\d+\s+\d+\s+obj\b/.test(head)) return true;
    const keyword = /^\s*xref/.exec(head);
    if (!keyword) return false;
    const { agree, trailer } = entriesAgree(text, at + keyword[0].length, shift);
    if (!agree) return false;
    const previous = /^\s*trailer\s*<<(?:(?!startxref)[\s\S])*?\/Prev\s+(\d+)/.exec(text.slice(trailer, trailer + 4096));
    if (!previous) return true;
    at = Number(previous[1]) + shift;
  }
  return false;
}
