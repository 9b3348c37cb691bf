import { deflateSync, inflateSync } from 'node:zlib';

type Random = (below: number) => number;
type Mutation = (bytes: Buffer, random: Random) => Buffer;

function flipBits(bytes: Buffer, random: Random, places: number[]): Buffer {
  const changed = Buffer.from(bytes);
  for (let flips = 1 + random(8); flips > 0; flips--) {
    const at = places[random(places.length)] ?? 0;
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << random(8)), at);
  }
  return changed;
}

/** Two cuts, in order, up to a tenth of the file apart. */
function chunk(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(Math.ceil(bytes.length / 10)))];
}

/** Where each stream's bytes start and end. */
function streamsOf(bytes: Buffer): [start: number, end: number][] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/(?<!end)stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((found) => {
    const end = found.index + found[0].lastIndexOf('endstream');
    return [end - (found[1]?.length ?? 0) - 1, end];
  });
}

/** Kinds of damage: such as a bad line does, such as a bad program does, and such as only malice does. */
export const mutations: Record<string, Mutation> = {
  'bits flipped anywhere': (bytes, random) => flipBits(bytes, random, [...bytes.keys()]),
  'bits flipped in the structure': (bytes, random) => {
    const streams = streamsOf(bytes);
    const places = [...bytes.keys()].filter((at) => !streams.some(([start, end]) => at >= start && at < end));
    return flipBits(bytes, random, places);
  },
  'cut short': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'a chunk twice': (bytes, random) => {
    const [from, to] = chunk(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'a chunk missing': (bytes, random) => {
    const [from, to] = chunk(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'two chunks swapped': (bytes, random) => {
    const [a, b, c] = [random(bytes.length), random(bytes.length), random(bytes.length)].sort((x, y) => x - y);
    return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
  },
  'a stream changed and packed anew': (bytes, random) => {
    const streams = streamsOf(bytes).flatMap(([start, end]): [number, number, Buffer][] => {
      try {
        return [[start, end, inflateSync(bytes.subarray(start, end))]];
      } catch {
        return [];
      }
    });
    const [start, end, unpacked] = streams[random(streams.length)] ?? [0, 0, Buffer.alloc(1)];
    const changed = flipBits(unpacked, random, [...unpacked.keys()]);
    return Buffer.concat([bytes.subarray(0, start), deflateSync(changed), bytes.subarray(end)]);
  },
};
