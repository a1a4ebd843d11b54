import type { ChalkInstance } from 'chalk';
import type { EntityType } from '../../types.js';
import { visible } from '../escape.js';
import type { RenderOptions } from '../format.js';

type Style = (text: string) => string;

/** What of the text has a style of its own. */
type Role = 'title' | 'heading' | 'meta' | 'file' | 'speaker' | 'quote' | 'kept' | 'dropped' | 'faded';

/**
 * Styles of the 16 colours that can be read on dark and on light: text is coloured only where every usual palette keeps
 * it legible, and names are marked with a pen, black on colour.
 */
const ROLES: Readonly<Record<Role, (chalk: ChalkInstance) => ChalkInstance>> = {
  title: ({ bold }) => bold,
  heading: ({ bold }) => bold,
  meta: ({ dim }) => dim,
  file: ({ cyan }) => cyan,
  speaker: ({ bold }) => bold.magenta,
  quote: ({ italic }) => italic,
  kept: ({ bold }) => bold.green,
  dropped: ({ bold }) => bold.red,
  faded: ({ dim }) => dim,
};

/** The pens; other names and values are underlined. */
const PENS: Readonly<Partial<Record<EntityType, 'cyan' | 'yellow' | 'green'>>> = {
  person: 'cyan',
  organization: 'yellow',
  place: 'green',
};

const BACKGROUNDS = { cyan: 'bgCyan', yellow: 'bgYellow', green: 'bgGreen' } as const;

/** How things look in one place. */
export interface Look {
  /** Columns; Infinity where nothing is wrapped. */
  readonly width: number;
  /** For eyes, not for programs: bars, columns and notes have a place. */
  readonly isDressed: boolean;
  /** A text of the input made safe for this place. */
  readonly show: Style;
  readonly style: Readonly<Record<Role, Style>>;
  /** A mention of an entity. */
  readonly pen: (type: EntityType) => Style;
  /** A bar that stands for entities. */
  readonly ink: (type: EntityType) => Style;
}

/** The look that was asked for. */
export function lookOf({ width = 0, terminal = false, colour }: RenderOptions): Look {
  const asIs: Style = (text) => text;
  const roles = Object.entries(ROLES).map(([role, style]) => [role, colour ? style(colour) : asIs]);
  return {
    width: width > 0 ? width : Number.POSITIVE_INFINITY,
    isDressed: terminal || colour !== undefined,
    show: terminal ? visible : asIs,
    style: Object.fromEntries(roles) as Record<Role, Style>,
    pen: (type) => {
      const pen = PENS[type];
      if (colour === undefined) return asIs;
      return pen === undefined ? colour.underline : colour[BACKGROUNDS[pen]].black;
    },
    ink: (type) => colour?.[PENS[type] ?? 'magenta'] ?? asIs,
  };
}
