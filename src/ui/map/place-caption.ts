import type { PointLayer } from '../../areas/point-layer.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';
import type { AreaCaption, MapPlace } from '../../map/core/map-properties.ts';
import { pointTexts } from '../parts/point-texts.ts';

/** What stands beside the pointer over a point: its name, its layer and its figures. */
export function placeCaption(
  layers: readonly PointLayer[] | undefined,
  { layer, place }: MapPlace,
  language: Language,
): AreaCaption | null {
  const found = layers?.[layer];
  const point = found?.points[place];
  if (!found || !point) return null;
  const lines = pointTexts(found.columns, place, language);
  return { name: point.name, lines: [shownText(language, found.label), ...lines] };
}
