/** `<tile-map>` lets the arrow keys move the focus to the nearest linked tile in their direction. */
class TileMap extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      const from = (event.target as Element).closest<HTMLElement>('a.tile');
      if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const way = ways.get(event.key);
      const next = way && nearest(from, [...this.querySelectorAll<HTMLElement>('a.tile')], way);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}

/** Steps to the right and down. */
type Way = readonly [x: number, y: number];

const ways: ReadonlyMap<string, Way> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** The tile that is least far on the way; what lies aside counts twice. */
function nearest(from: HTMLElement, tiles: HTMLElement[], [x, y]: Way): HTMLElement | undefined {
  const start = from.getBoundingClientRect();
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const place = tile.getBoundingClientRect();
    const right = place.left - start.left;
    const down = place.top - start.top;
    const along = right * x + down * y;
    const far = along + 2 * Math.abs(right * y + down * x);
    if (along > start.width / 2 && far < least) {
      best = tile;
      least = far;
    }
  }
  return best;
}

customElements.define('tile-map', TileMap);
