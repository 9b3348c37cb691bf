/** The same archive with every size and place in its longer form, as some programs write it however small it is. */
export function toZip64(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\x05\x06');
  const [count, length, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const longer = (...values: number[]) => Buffer.concat(values.map((value) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer)));
  const entries: Buffer[] = [];
  for (let at = start; at < start + length; ) {
    const named = 46 + bytes.readUInt16LE(at + 28);
    const head = Buffer.from(bytes.subarray(at, at + named));
    const fields = longer(head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42));
    head.fill(0xff, 20, 28).fill(0xff, 42, 46);
    head.writeUInt16LE(fields.length + 4, 30);
    entries.push(head, Buffer.from([1, 0, fields.length, 0]), fields);
    at += named + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(entries);
  const end64 = Buffer.concat([
    Buffer.from('PK\x06\x06'),
    longer(44),
    Buffer.from([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    longer(count, count, directory.length, start),
  ]);
  const locator = Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(4), longer(start + directory.length), Buffer.from([1, 0, 0, 0])]);
  const last = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(4), Buffer.alloc(12, 0xff), Buffer.alloc(2)]);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), directory, end64, locator, last]));
}
