import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CopydeskError } from '../errors.js';
import type { Packed } from './sniff.js';

/**
 * Unpacks data as it comes in; several gzip members in a row are one stream.
 *
 * @throws CopydeskError 'unreadable' of damaged data, or of zstd where this Node cannot read it
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, kind: Packed): AsyncGenerator<Uint8Array> {
  const unpacker = await newUnpacker(kind);
  // Ends the reading of the source too, when nobody wants more.
  const flow = pipeline(Readable.from(chunks, { objectMode: false }), unpacker);
  // The same error comes out of the loop.
  flow.catch(() => {});
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw isDamage(error) ? damaged(kind, error) : error;
  } finally {
    unpacker.destroy();
  }
}

async function newUnpacker(kind: Packed): Promise<Transform> {
  const zlib = await import('node:zlib');
  if (kind === 'gzip') return zlib.createGunzip();
  // From Node 22.15 on.
  const make = 'createZstdDecompress' in zlib ? zlib.createZstdDecompress : null;
  if (typeof make === 'function') return (make as () => Transform)();
  throw new CopydeskError(
    'unreadable',
    `is zstd data, which Node ${process.versions.node} cannot unpack (pipe it through zstd -dc, or use Node 22.15)`,
  );
}

/** An error of zlib and not of the file. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_)/.test(String(error.code));
}

function damaged(kind: Packed, cause: unknown): CopydeskError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new CopydeskError('unreadable', `is damaged ${kind} data: ${why} (fetch or pack it again)`, {
    cause,
  });
}
