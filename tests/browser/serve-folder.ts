import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves a built site on a free port.
 * @param headers go with every answer
 */
export async function serveFolder(folder: string, headers: Record<string, string> = {}): Promise<{ base: string; close: () => void }> {
  const server = createServer(({ url = '/' }, answer) => {
    const asked = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(path)) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { base: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
