/** Tests only: what areas are put on a recording map with, and what the page hears of them. */
import { lightMap } from '../../cartography/colours/map-theme.ts';
import { MapLife } from './map-life.ts';
import type { AreasOnMap } from './drawn-areas.ts';
import { RecordingMap } from './recording-map.fixture.ts';

export interface Bench {
  readonly map: RecordingMap;
  readonly life: MapLife;
  readonly parts: AreasOnMap;
  /** Types of the events that came, in order. */
  readonly heard: string[];
}

/** A map whose style is there, with the sources that every map has. */
export function styledMap(...types: readonly string[]): Bench {
  const map = new RecordingMap();
  map.addSource('areas');
  map.addSource('labels');
  map.told();
  const life = new MapLife();
  life.reach('drawing');
  const host = new EventTarget();
  const heard: string[] = [];
  for (const type of types) host.addEventListener(type, () => heard.push(type));
  const overlays = {
    start: (): void => void map.calls.push('overlays'),
    outlines: { rendered: () => 4 } as AreasOnMap['overlays']['outlines'],
  };
  return {
    map,
    life,
    heard,
    parts: { map: map.map, host, life, overlays, theme: lightMap, opacity: 1 },
  };
}
