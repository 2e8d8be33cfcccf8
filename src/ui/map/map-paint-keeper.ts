import { areaStates } from '../../cartography/paintings/area-paint.ts';
import { blankPainting } from '../../cartography/paintings/painting.ts';
import type { MapPaint } from '../../map/core/map-properties.ts';
import { municipalityMarks, municipalityStates } from '../../state/shown/municipality-map.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** What the map paints of what is shown: the same object while nothing in it changes, so that the map is not told anew. */
export class MapPaintKeeper {
  #paint: MapPaint | null = null;
  /** What the paint was made of. */
  #shown: Shown | undefined;
  #isOverview = false;

  /** @param isOverview whether areas are shown at every zoom */
  of(shown: Shown | undefined, isOverview: boolean): MapPaint | null {
    if (!shown || (shown === this.#shown && isOverview === this.#isOverview)) return this.#paint;
    const before = isOverview === this.#isOverview ? this.#shown : undefined;
    this.#shown = shown;
    this.#isOverview = isOverview;
    if (!this.#paint || !before || isOther(before, shown)) {
      this.#paint = paintOf(shown, isOverview);
    }
    return this.#paint;
  }
}

/** What is on the map stays there until the next painting is known. */
function isOther(before: Shown, shown: Shown): boolean {
  if (!shown.painting && before.dataset.areas === shown.dataset.areas) return false;
  return (
    before.painting !== shown.painting ||
    before.brushed !== shown.brushed ||
    before.result.judgement !== shown.result.judgement
  );
}

function paintOf(shown: Shown, isOverview: boolean): MapPaint {
  const painting = shown.painting ?? blankPainting(shown.dataset.areas.length);
  const municipalities = isOverview ? undefined : municipalityStates(shown);
  const marked = municipalityMarks(shown);
  return {
    states: areaStates(painting, shown.result.judgement, shown.brushed),
    colours: painting.colours,
    ...(municipalities && { municipalities }),
    ...(marked && { marked }),
  };
}
