import { escapeHtml } from '../../src/render/htmlBlocks.js';

/** The colours of a terminal: black, red, green, yellow, blue, magenta, cyan, white. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly colours: readonly string[];
}

/** Two usual palettes (VS Code's). */
export const PALETTES: Readonly<Record<'dark' | 'light', Palette>> = {
  dark: {
    paper: '#1e1e1e',
    ink: '#d4d4d4',
    colours: ['#000000', '#cd3131', '#0dbc79', '#e5e510', '#2472c8', '#bc3fbc', '#11a8cd', '#e5e5e5'],
  },
  light: {
    paper: '#ffffff',
    ink: '#333333',
    colours: ['#000000', '#cd3131', '#00bc00', '#949800', '#0451a5', '#bc05bc', '#0598bc', '#555555'],
  },
};

/** CSS of the codes that copydesk writes, beside colours. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.6',
  3: 'font-style:italic',
  4: 'text-decoration:underline',
};

/** Codes that end others: which ones, by the code. */
const ENDS: Readonly<Record<number, (code: number) => boolean>> = {
  0: () => true,
  22: (code) => code === 1 || code === 2,
  23: (code) => code === 3,
  24: (code) => code === 4,
  39: (code) => code >= 30 && code < 38,
  49: (code) => code >= 40 && code < 48,
};

/** What a terminal shows of a text with codes for the 16 colours, as a page. */
export function terminalPage(ansi: string, palette: Palette): string {
  let codes: number[] = [];
  const pieces = ansi.split(/\x1b\[([\d;]*)m/);
  const body = pieces.map((piece, at) => {
    if (at % 2 === 1) {
      for (const code of piece.split(';').map(Number)) {
        const ends = ENDS[code];
        codes = ends === undefined ? [...codes, code] : codes.filter((active) => !ends(active));
      }
      return '';
    }
    const style = codes.map((code) => styleOf(code, palette)).join(';');
    return style === '' || piece === ''
      ? escapeHtml(piece)
      : `<span style="${style}">${escapeHtml(piece)}</span>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;padding:16px 20px;display:inline-block;background:${palette.paper};color:${palette.ink}}
pre{margin:0;font:14px/1.3 "DejaVu Sans Mono","Noto Sans Mono CJK JP",monospace}</style><pre>${body.join('')}</pre>`;
}

function styleOf(code: number, { colours }: Palette): string {
  if (code >= 40) return `background:${colours[code - 40]}`;
  if (code >= 30) return `color:${colours[code - 30]}`;
  return STYLES[code] ?? '';
}
