/**
 * Fetches a file whose address names its version, `/file.json?v=0a1b2c3d4e`, and keeps it in the browser under that name;
 * older versions are thrown away. Where the browser keeps nothing, it is fetched.
 * @throws Error where it cannot be fetched
 */
export async function fetchKept(address: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  const kept = await open(pathname + search);
  const known = await kept?.match(address).catch(() => undefined);
  if (known) return known;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  if (kept) await keep(kept, address, response.clone()).catch(() => undefined);
  return response;
}

async function open(name: string): Promise<Cache | undefined> {
  try {
    return await caches.open(name);
  } catch {
    // pages that are not served safely have no caches, and a browser may forbid them
    return undefined;
  }
}

async function keep(kept: Cache, address: string, response: Response): Promise<void> {
  const { pathname, search } = new URL(address);
  await kept.put(address, response);
  const older = (await caches.keys()).filter((name) => name.startsWith(`${pathname}?v=`) && name !== pathname + search);
  await Promise.all(older.map((name) => caches.delete(name)));
}
