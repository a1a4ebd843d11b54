/** A moment as pages write it for machines: ISO 8601, its seconds left out. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date of an article for readers: 2025-06-02T05:00:00Z as "2025-06-02 05:00 UTC"; in other forms as it stands. */
export function momentText(published: string): string {
  const [, day, minute, zone = ''] = MOMENT.exec(published) ?? [];
  return day === undefined ? published : [day, minute, zone.replace('Z', 'UTC')].filter(Boolean).join(' ');
}

/** As `momentText`, without the time of day. */
export function dayText(published: string): string {
  return MOMENT.exec(published)?.[1] ?? published;
}
