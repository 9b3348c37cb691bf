/**
 * Run as a process of its own, `node slow-process.ts RATE PID…`: holds other processes still for so much of the time that everything
 * in them, on each of their threads, takes RATE times as long. After each slice in which they ran they rest for as long as makes the
 * rate true, however long the slice came out. They run freely again when this one's input ends.
 */
const slice = 1;
const [rate = 1, ...named] = process.argv.slice(2).map(Number);
const processes = new Set(named);
const clock = new Int32Array(new SharedArrayBuffer(4));
const wait = (milliseconds: number) => Atomics.wait(clock, 0, 0, milliseconds);
const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
  for (const id of processes) {
    try {
      process.kill(id, name);
    } catch {
      processes.delete(id);
    }
  }
};
let resumed = performance.now();

function step(): void {
  wait(slice);
  signal('SIGSTOP');
  const stopped = performance.now();
  wait((stopped - resumed) * (rate - 1));
  resumed = performance.now();
  signal('SIGCONT');
  setImmediate(step);
}

process.stdin.on('end', () => {
  signal('SIGCONT');
  process.exit();
});
process.stdin.resume();
if (rate > 1) step();
