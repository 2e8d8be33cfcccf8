/** What kind of quarter it is: its site in the city, its buildings, and what both mean for its people. */
import { townRing } from './plan.ts';
import { distance } from './plane.ts';
import type { Quarter } from './quarters.ts';
import { smoothNoise } from './smooth-noise.ts';

export type Character =
  | 'oldTown'
  | 'plainOldHouses'
  | 'fineOldHouses'
  | 'postwar'
  | 'newHouses'
  | 'mixed'
  | 'detached'
  | 'village'
  | 'estate'
  | 'villas'
  | 'garden'
  | 'campus'
  | 'workersVillage'
  | 'works'
  | 'harbour'
  | 'forest'
  | 'airport';

interface Traits {
  readonly buildings: string;
  /** People per hectare before the city is scaled to its total. */
  readonly density: number;
  /** Push towards a weak economic base and towards a high migrant share, in standard deviations. */
  readonly weak: number;
  readonly migrant: number;
}
const traits = (buildings: string, density: number, weak: number, migrant: number): Traits => ({
  buildings,
  density,
  weak,
  migrant,
});

/** Estates and plain old houses are weak and mixed; old workers' villages weak, the campus well off and international. */
export const traitsOf: Readonly<Record<Character, Traits>> = {
  oldTown: traits('gemischt', 85, -0.1, 0.3),
  plainOldHouses: traits('einfacher Altbau', 125, 0.9, 0.75),
  fineOldHouses: traits('gehobener Altbau', 105, -0.8, -0.1),
  postwar: traits('Zeilenbau', 52, 0.45, 0.2),
  newHouses: traits('Neubau', 48, -0.6, 0.2),
  mixed: traits('gemischt', 42, 0, 0),
  detached: traits('Einfamilienhäuser', 17, -0.7, -0.65),
  village: traits('Einfamilienhäuser', 9, -0.35, -1.1),
  estate: traits('Großwohnsiedlung', 95, 1.4, 0.65),
  villas: traits('Villen', 20, -1.7, -0.5),
  garden: traits('Siedlungshäuser', 34, -0.3, -0.6),
  campus: traits('Neubau', 48, -1.2, 2.4),
  workersVillage: traits('einfacher Altbau', 40, 1.2, -1.5),
  works: traits('Gewerbe', 3, 0.8, 0.9),
  harbour: traits('Gewerbe', 2.5, 0.7, 0.8),
  forest: traits('Wald und Park', 0.12, 0, -0.5),
  airport: traits('Gewerbe', 0, 0, 0),
};

const ringCharacter = { oldTown: townRing, inner: 2850, outer: 4700, village: 6000 } as const;

export function characterOf({ place, middle }: Quarter): Character {
  if (place !== undefined) return place.kind === 'industry' ? 'works' : place.kind;
  const away = distance(middle, [0, 0]);
  const taste = smoothNoise(middle, 1900, 211, 2);
  if (away < ringCharacter.oldTown) return 'oldTown';
  if (away < ringCharacter.inner) return innerCity(taste + 0.22 * eastward(middle[0]));
  if (away < ringCharacter.outer) return outerCity(taste + 0.15 * eastward(middle[0]));
  return away < ringCharacter.village && taste < 0.25 ? 'detached' : 'village';
}

/** Smoke from the harbour and the works drifts east: −1 in the far west, 1 in the far east. */
const eastward = (x: number): number => Math.max(-1, Math.min(1, x / 3000));

function innerCity(taste: number): Character {
  if (taste > 0.1) return 'plainOldHouses';
  return taste > -0.05 ? 'mixed' : 'fineOldHouses';
}

function outerCity(taste: number): Character {
  if (taste > 0.16) return 'postwar';
  if (taste > -0.1) return 'mixed';
  return taste > -0.22 ? 'newHouses' : 'detached';
}

export type Site = 'City' | 'Cityrand' | 'Innenstadtrand' | 'Stadtrand';

export function siteOf({ middle }: Quarter): Site {
  const away = distance(middle, [0, 0]);
  if (away < townRing) return 'City';
  if (away < 1700) return 'Cityrand';
  return away < 3600 ? 'Innenstadtrand' : 'Stadtrand';
}
