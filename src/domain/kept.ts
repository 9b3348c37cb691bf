/** A function that keeps each value that it has worked out; beyond so many, those that it worked out first are let go. */
export function kept<K, T>(make: (key: K) => T, most = Number.POSITIVE_INFINITY): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(key, value);
    return value;
  };
}

/** A function that works its value out when it is first asked, and keeps it. */
export function keptOnce<T>(make: () => T): () => T {
  const only = kept(() => make());
  return () => only(undefined);
}

/** A function that keeps what it has worked out of an object for as long as the object is there; the object must not be changed. */
export function keptFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = make(of);
    known.set(of, value);
    return value;
  };
}
