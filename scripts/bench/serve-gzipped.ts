import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ownValue } from '../../src/domain/own-value.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site gzipped, as hosts of static files do; what has its version in its name or address may be kept. Files are packed
 * once, before they are first sent. `/empty` is a page with nothing on it.
 * @returns its address without a slash at the end
 */
export async function serveGzipped(folder: string): Promise<{ address: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://site');
    const found = join(folder, normalize(decodeURIComponent(pathname)));
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    const isEmpty = pathname === '/empty';
    if (!isEmpty && !existsSync(file)) return response.writeHead(404).end();
    const bytes = packed.get(file) ?? gzipSync(isEmpty ? '<!doctype html><title>Empty</title>' : readFileSync(file));
    packed.set(file, bytes);
    const kept = pathname.startsWith('/_astro/') || search !== '';
    response.writeHead(200, {
      'content-type': isEmpty ? 'text/html' : (ownValue(types, extname(file)) ?? 'application/octet-stream'),
      'content-encoding': 'gzip',
      'content-length': bytes.length,
      'cache-control': kept ? 'max-age=31536000, immutable' : 'max-age=600',
    });
    return response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
