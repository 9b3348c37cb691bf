/** One file of a zip archive, as the archive's directory states it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Bytes in the archive. */
  packed: number;
  /** Bytes once unpacked, as stated; a hostile archive may lie. */
  unpacked: number;
  /** Where its bytes start in the archive. */
  start: number;
}

const signature = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50, end64: 0x06064b50, locator64: 0x07064b50 };
const size = { end: 22, directory: 46, file: 30, end64: 56, locator64: 20 };
/** The 32-bit value that refers to a 64-bit field. Some programs write even small archives this way. */
const seeLonger = 0xffffffff;

interface Directory {
  start: number;
  /** Where it ends and the archive's closing records begin. */
  end: number;
}

/** Where the directory is, according to the archive's last record; undefined where the records contradict each other. */
function directoryOf(view: DataView, end: number): Directory | undefined {
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (start !== seeLonger && length !== seeLonger) return start + length === end ? { start, end } : undefined;
  const locator = end - size.locator64;
  if (locator < size.end64 || view.getUint32(locator, true) !== signature.locator64) return undefined;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 > locator - size.end64 || view.getUint32(end64, true) !== signature.end64) return undefined;
  const start64 = Number(view.getBigUint64(end64 + 48, true));
  return start64 + Number(view.getBigUint64(end64 + 40, true)) === end64 ? { start: start64, end: end64 } : undefined;
}

/** The 64-bit fields of an entry, in order: those that its 32-bit fields refer to. */
function longerFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const last = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== 1) continue;
    const found: number[] = [];
    for (let field = at + 4; field + 8 <= last; field += 8) found.push(Number(view.getBigUint64(field, true)));
    return found;
  }
  return [];
}

/**
 * The directory of a zip archive; nothing is unpacked.
 * @returns undefined where there is no directory, or one that contradicts the archive or says that it is split
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - size.end;
  // A comment of up to 65,535 bytes may follow it.
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== signature.end) end--;
  if (end < earliest || end < 0) return undefined;
  const found = directoryOf(view, end);
  if (!found) return undefined;
  const { start: directory, end: directoryEnd } = found;
  const entries: ZipEntry[] = [];
  for (let at = directory; at < directoryEnd; ) {
    if (at + size.directory > directoryEnd || view.getUint32(at, true) !== signature.directory) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extra = at + size.directory + nameLength;
    const next = extra + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > directoryEnd) return undefined;
    const longer = longerFields(view, extra, extra + view.getUint16(at + 30, true));
    const field = (offset: number) => {
      const value = view.getUint32(at + offset, true);
      return value === seeLonger ? (longer.shift() ?? value) : value;
    };
    // In the order of their 64-bit forms.
    const [unpacked, packed, local] = [field(24), field(20), field(42)];
    if (local + size.file > directory || view.getUint32(local, true) !== signature.file) return undefined;
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + size.directory, at + size.directory + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed,
      unpacked,
      start: local + size.file + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    };
    if (entry.start + entry.packed > directory) return undefined;
    entries.push(entry);
    at = next;
  }
  return entries;
}
