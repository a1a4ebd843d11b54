/** Bytes of one document: a longer one is refused, not cut. 10 MiB is a hundred times the longest article seen. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** UTF-16 code units: no furniture pattern is tried on a longer line, which bounds the time of any pattern. */
export const MAX_PATTERN_LINE = 600;
