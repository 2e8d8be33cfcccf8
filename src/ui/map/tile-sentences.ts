import type { Texts } from '../../i18n/de/de.ts';
import type { TileFailureKind } from '../../map/core/tile-failure.ts';

/** How many parts of the map failed, why (each reason once, in the order they came), and what is complete all the same. */
export function tileSentences(failed: readonly TileFailureKind[], { level }: Texts): string {
  const { tiles } = level;
  const kinds = [...new Set(failed)];
  return [tiles.failed(failed.length), ...kinds.map((kind) => tiles[kind]), tiles.rest].join(' ');
}
