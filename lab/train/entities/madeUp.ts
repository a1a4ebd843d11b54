import type { EntityRow } from '../../eval/entities.js';
import type { Gazetteers } from './gazetteers.js';

export function madeUpRows(_count: number, _gazetteers: Gazetteers): EntityRow[] {
  return [];
}
