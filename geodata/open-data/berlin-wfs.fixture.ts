/** Berlin's services in small: as many areas as the real ones, as squares, with made-up figures. */
import type { RawFeature } from './wfs-page.ts';

type Properties = Readonly<Record<string, string | number | null>>;

/** 542 squares of 0.01 degrees in rows of 40, from 13.2° E, 52.4° N; the last 6 have no figures. */
export const planningAreas = 542;
const withoutFigures = 6;

export interface BerlinWfs {
  readonly year: number;
  /** The same names as the service gives fields, for instance with `_x`. */
  readonly rename?: (field: string) => string;
  readonly areas?: number;
}

export function berlinTypes({
  year,
  rename = (field) => field,
  areas = planningAreas,
}: BerlinWfs): Record<string, RawFeature[]> {
  const layer = (name: string, propertiesOf: (index: number) => Properties) =>
    Array.from({ length: areas }, (_, index): RawFeature => {
      const entries = Object.entries(propertiesOf(index));
      return {
        type: 'Feature',
        id: `${name}.${index + 1}`,
        geometry: { type: 'MultiPolygon', coordinates: [[square(index)]] },
        properties: Object.fromEntries(entries.map(([field, value]) => [rename(field), value])),
      };
    });
  const typed = (part: string) => `mss_${year}:mss${year}_${part}_542`;
  return {
    'lor_2021:a_lor_plr_2021': layer('a_lor_plr_2021', (index) => ({
      plr_id: keyOf(index),
      plr_name: `Kiez ${index + 1}`,
      bez: keyOf(index).slice(0, 2),
    })),
    [typed('indexind')]: layer('indexind', (index) => ({
      plr_id: keyOf(index),
      ew: index < planningAreas - withoutFigures ? 5000 : 100,
      ...figures(index, ['s1', 's2', 's3', 's4']),
    })),
    [typed('indizes')]: layer('indizes', (index) => ({
      plr_id: keyOf(index),
      ...figures(index, ['si_n']),
      kom: 'gültig',
    })),
    [typed('kontextind')]: layer('kontextind', (index) => ({
      plr_id: keyOf(index),
      ...figures(index, ['ki_05']),
    })),
  };
}

/** Eight digits, of which the first two are the Bezirk: 46 areas in each of the first eleven, 36 in the last. */
export function keyOf(index: number): string {
  return String(1 + Math.floor(index / 46)).padStart(2, '0') + String(index).padStart(6, '0');
}

/** Between 1 and 97, so that neighbours differ. */
function figures(index: number, fields: readonly string[]): Properties {
  const absent = index >= planningAreas - withoutFigures;
  return Object.fromEntries(
    fields.map((field, place) => [field, absent ? -9999 : 1 + ((index * (7 + place)) % 97)]),
  );
}

function square(index: number): [number, number][] {
  const west = 13.2 + (index % 40) / 100;
  const south = 52.4 + Math.floor(index / 40) / 100;
  return [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
    [west, south],
  ];
}
