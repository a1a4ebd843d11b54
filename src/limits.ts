/** Bytes of one document: a longer one is refused, not cut. 10 MiB is a hundred times the longest article seen. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** Sentences of a summary of which no length is asked. */
export const SUMMARY_SENTENCES = 3;

/** Words a minute that an adult reads silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
export const READING_SPEED = 238;

/** UTF-16 code units: no furniture pattern is tried on a longer line, which bounds the time of any pattern. */
export const MAX_PATTERN_LINE = 600;
