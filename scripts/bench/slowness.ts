import type { Page } from '@playwright/test';

/** How long a fixed piece of work takes on a page's main thread and in a worker of it: milliseconds. */
export interface Slowness {
  main: number;
  worker: number;
}

/** Times a fixed piece of work, the best of some rounds: what others do on the machine can only make it longer. */
export async function slowness(page: Page, rounds = 5): Promise<Slowness> {
  return page.evaluate(async (times) => {
    const source =
      'const began = performance.now(); let sum = 0; for (let at = 0; at < 2e7; at += 1) sum = (sum * 31 + at) | 0; return performance.now() - began + (sum ? 0 : 1e-9);';
    const work = new Function(source) as () => number;
    const address = URL.createObjectURL(new Blob([`onmessage = () => postMessage((() => { ${source} })())`]));
    const worker = new Worker(address);
    const inWorker = () =>
      new Promise<number>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
        worker.postMessage('');
      });
    const best = { main: Number.POSITIVE_INFINITY, worker: Number.POSITIVE_INFINITY };
    for (let round = 0; round < times; round += 1) {
      best.main = Math.min(best.main, work());
      best.worker = Math.min(best.worker, await inWorker());
    }
    worker.terminate();
    return best;
  }, rounds);
}
