import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  text: string;
  /** In place of the text. */
  bytes?: Uint8Array;
  /** What the directory says of its unpacked size, where that is a lie. */
  stated?: number;
  encrypted?: boolean;
}

/** Writes a zip archive by hand, so that it may be as wrong as a test wants it. */
export function writeZip(parts: ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, stated, encrypted, bytes: given } of parts) {
    const bytes = Buffer.from(given ?? text);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    // From the flags on, the directory repeats what stands before the file.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(stated ?? bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    files.push(Buffer.from('PK\x03\x04'), common, label, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, label);
    at += 30 + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end]));
}
