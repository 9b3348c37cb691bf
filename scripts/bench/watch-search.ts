/** What a watched search page tells; times are milliseconds of its own clock. */
export interface SearchWatch {
  /** Keys and choices that ask for something: when the key went down, what the box then held, and what kind it was. */
  asked: { at: number; query: string; kind: 'key' | 'choice' }[];
  /** Results that came into the page, and the frame after which a reader saw them. */
  shown: { heading: string; inPage: number; seen: number; hits: number }[];
  focused: number;
  /** When the worker that searches had opened the index. */
  ready: number;
  /** What that worker was asked and answered. */
  posted: number[];
  answered: number[];
  longTasks: { at: number; milliseconds: number }[];
}

/** Runs in a page before its own scripts; puts a {@link SearchWatch} at `window.searchWatch`. */
export function watchSearch(): void {
  const watch: SearchWatch = { asked: [], shown: [], focused: 0, ready: 0, posted: [], answered: [], longTasks: [] };
  Object.assign(window, { searchWatch: watch });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watch.longTasks.push({ at: startTime, milliseconds: duration });
  }).observe({ type: 'longtask', buffered: true });

  const box = (event: Event) => (event.target instanceof HTMLInputElement && event.target.name === 'q' ? event.target : undefined);
  let keyAt = 0;
  document.addEventListener('keydown', ({ timeStamp }) => (keyAt = timeStamp), true);
  document.addEventListener(
    'focusin',
    (event) => {
      if (box(event) && watch.focused === 0) watch.focused = event.timeStamp;
    },
    true,
  );
  document.addEventListener(
    'input',
    (event) => {
      const input = box(event);
      if (input) watch.asked.push({ at: keyAt, query: input.value.trim(), kind: 'key' });
    },
    true,
  );
  document.addEventListener(
    'change',
    (event) => {
      const query = document.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim() ?? '';
      if (!box(event)) watch.asked.push({ at: event.timeStamp, query, kind: 'choice' });
    },
    true,
  );

  const afterFrame = (act: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage('');
    });
  new MutationObserver((changes) => {
    const heading = changes.find(({ target }) => target instanceof Element && target.matches('[data-part="heading"]'))?.target.textContent;
    if (!heading) return;
    const shown = { heading, inPage: performance.now(), seen: 0, hits: document.querySelectorAll('.hit').length };
    watch.shown.push(shown);
    afterFrame(() => (shown.seen = performance.now()));
  }).observe(document, { childList: true, subtree: true });

  window.Worker = class extends Worker {
    private readonly searches: boolean;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.searches = /search-worker/.test(String(address));
      if (!this.searches) return;
      this.addEventListener('message', ({ data }: MessageEvent<object>) => {
        if ('ready' in data) watch.ready = performance.now();
        else if ('view' in data) watch.answered.push(performance.now());
      });
    }
    override postMessage(message: object): void {
      if (this.searches && 'state' in message) watch.posted.push(performance.now());
      super.postMessage(message);
    }
  };
}
