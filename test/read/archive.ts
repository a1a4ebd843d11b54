/** Web archives for tests: what crawlers write, and what goes wrong with it. */

/** A record as it stands in an archive. */
export interface Written {
  readonly type: string;
  readonly url?: string;
  readonly content: string | Uint8Array;
  /** Instead of the length of the content. */
  readonly length?: string;
}

export function warcRecord({ type, url, content, length }: Written): Buffer {
  const block = Buffer.from(content);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2025-06-02T05:00:00Z',
    `Content-Length: ${length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** An HTTP response. */
export function response(
  body: string | Uint8Array,
  headers: readonly string[] = [],
  status = '200 OK',
): Buffer {
  const head = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=UTF-8', ...headers];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A page of a web archive. */
export function pageRecord(url: string, body: string | Uint8Array, headers?: readonly string[]): Buffer {
  return warcRecord({ type: 'response', url, content: response(body, headers) });
}
