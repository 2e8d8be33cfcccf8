import type { Point } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { foundNothing, type Found } from '../core/found.ts';
import type { AreaCaption, MapPlace } from '../core/map-properties.ts';
import { captionOf, HoverCaption, type CaptionHost, type Describing } from './hover-caption.ts';

const caption = (name: string): AreaCaption => ({ name, lines: [] });
const words: Describing = {
  describe: (area) => caption(`area ${area}`),
  describeMunicipality: (municipality) => caption(`municipality ${municipality}`),
  describePlace: ({ place }) => (place === 9 ? null : caption(`school ${place}`)),
};
const school: MapPlace = { layer: 0, place: 3 };

test('a point lies above its area, a municipality above none; over the ground nothing is said', () => {
  const said = (found: Found, place: MapPlace | null = null) =>
    captionOf(words, found, place)?.name;
  expect(said({ area: 7, municipality: null }, school)).toBe('school 3');
  expect(said({ area: 7, municipality: null }, { layer: 0, place: 9 })).toBe('area 7');
  expect(said({ area: null, municipality: 2 })).toBe('municipality 2');
  expect(said(foundNothing)).toBeUndefined();
});

class Host extends EventTarget implements CaptionHost {
  readonly describe = words.describe;
  readonly describeMunicipality = words.describeMunicipality;
  readonly describePlace = words.describePlace;
  readonly told: string[] = [];
  showCaption(shown: AreaCaption | null): void {
    this.told.push(shown?.name ?? 'nothing');
  }
  placeCaption({ x }: Point): void {
    this.told.push(`at ${x}`);
  }
}

test('within an area only the place of the words changes; from one to the next the page hears of it once', () => {
  const host = new Host();
  const hovered: (number | null)[] = [];
  host.addEventListener('area-hovered', (event) =>
    hovered.push((event as unknown as { readonly area: number | null }).area),
  );
  const { handleHover } = new HoverCaption(host);
  const at = (x: number, area: number | null, place: MapPlace | null = null): void =>
    handleHover({ area, municipality: null }, { x, y: 0 } as Point, place);
  at(1, 7);
  at(2, 7);
  at(3, 7, school);
  at(4, null);
  expect(host.told).toEqual(['area 7', 'at 1', 'at 2', 'school 3', 'at 3', 'nothing']);
  expect(hovered).toEqual([7, null]);
});
