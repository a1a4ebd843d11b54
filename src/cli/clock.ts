/**
 * Milliseconds since some moment in the past.
 *
 * Not by performance.now(): what stands behind it is loaded by node at the first use, which a short run would notice.
 */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
