/** The first bytes by which a file that is no text shows what it is. Only signs that no text begins with. */
interface Signature {
  readonly what: string;
  /** Null where any byte may stand. */
  readonly bytes: readonly (number | null)[];
}

/** Stands for any byte; no byte has this number. */
const ANY = '\u0100';

const SIGNATURES: readonly Signature[] = [
  sign('a PNG image', '\x89PNG'),
  sign('a JPEG image', '\xff\xd8\xff'),
  sign('a GIF image', 'GIF87a'),
  sign('a GIF image', 'GIF89a'),
  sign('a TIFF image', 'II*\0'),
  sign('a TIFF image', 'MM\0*'),
  sign('a WebP image', `RIFF${ANY.repeat(4)}WEBP`),
  sign('a WAV sound', `RIFF${ANY.repeat(4)}WAVE`),
  sign('an MP3 sound', 'ID3\x03'),
  sign('an MP3 sound', 'ID3\x04'),
  sign('an Ogg file', 'OggS\0'),
  sign('an MP4 film or HEIC image', `\0\0\0${ANY}ftyp`),
  sign('a PDF document', '%PDF-'),
  sign('an RTF document', '{\\rtf'),
  sign('an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1'),
  sign('a zip archive (or .docx, .odt, .epub)', 'PK\x03\x04'),
  sign('gzip data', '\x1f\x8b'),
  sign('bzip2 data', 'BZh91AY'),
  sign('xz data', '\xfd7zXZ\0'),
  sign('zstd data', '\x28\xb5\x2f\xfd'),
  sign('a 7z archive', '7z\xbc\xaf\x27\x1c'),
  sign('a RAR archive', 'Rar!\x1a\x07'),
  sign('an SQLite database', 'SQLite format 3\0'),
  sign('a Safari web archive', 'bplist00'),
  sign('a web font', 'wOFF\0'),
  sign('a web font', 'wOF2\0'),
  sign('a program', '\x7fELF'),
  sign('a program', '\xca\xfe\xba\xbe'),
  sign('a program', '\0asm'),
];

/** What a file is by its first bytes, "a PNG image"; null if nothing says that it is no text. */
export function knownBinary(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(({ bytes: expected }) =>
    expected.every((byte, index) => (byte === null ? index < bytes.length : byte === bytes[index])),
  );
  return known?.what ?? null;
}

function sign(what: string, characters: string): Signature {
  const bytes = Array.from(characters, (character) => (character === ANY ? null : character.charCodeAt(0)));
  return { what, bytes };
}
