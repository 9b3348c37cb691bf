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

const signature = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 };
const size = { end: 22, directory: 46, file: 30 };

/**
 * The directory of a zip archive; nothing is unpacked.
 * @returns undefined where there is no directory, or one that contradicts the archive or says that it is split or larger than
 * 4 GB
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - size.end;
  // A comment of up to 65,535 bytes may follow it.
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== signature.end) end--;
  if (end < earliest || end < 0) return undefined;
  const directory = view.getUint32(end + 16, true);
  if (directory + view.getUint32(end + 12, true) !== end) return undefined;
  const entries: ZipEntry[] = [];
  for (let at = directory; at < end; ) {
    if (at + size.directory > end || view.getUint32(at, true) !== signature.directory) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + size.file > directory || view.getUint32(local, true) !== signature.file) return undefined;
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + size.directory, at + size.directory + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: local + size.file + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    };
    if (entry.start + entry.packed > directory) return undefined;
    entries.push(entry);
    at += size.directory + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
