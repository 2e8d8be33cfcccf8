/** Names of quarters: put together from invented parts by the kind of quarter, each used once. */
import { type Character, type Site, siteOf } from './character.ts';
import * as parts from './name-parts.ts';
import type { Place } from './plan.ts';
import type { Quarter } from './quarters.ts';
import { type Random, shuffled } from './seeded-random.ts';

/** Parts that exist as well-known quarters when put together. */
const wellKnown = new Set([
  'Mühlenkamp',
  'Birkenfeld',
  'Kranichfeld',
  'Eschenbusch',
  'Dichterviertel',
  'Weberviertel',
  'Entdeckerviertel',
  'Ulmenviertel',
  'Weidengrund',
  'Wasserturmviertel',
  'Musikerviertel',
  'Akazienviertel',
  'Neu Brömsen',
  'Kontorviertel',
  'Kontorplatz',
]);

interface Candidate {
  readonly stem: string;
  readonly name: string;
}

const joined = (stems: readonly string[], endings: readonly string[]): Candidate[] =>
  stems.flatMap((stem) => endings.map((ending) => ({ stem, name: stem + ending })));
const single = (names: readonly string[]): Candidate[] =>
  names.map((name) => ({ stem: name, name }));

/** "Obermahren", but "Groß Quarnitz". */
function villageName(prefix: string, stem: string): string {
  const spaced = prefix.endsWith(' ');
  return prefix + (spaced ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem);
}
const villages = parts.villageStems.flatMap((stem) =>
  parts.villagePrefixes.map((prefix) => ({ stem, name: villageName(prefix, stem) })),
);

type Pool = 'oldTown' | 'inner' | 'outer' | 'hill' | 'village' | 'works' | 'harbour' | 'campus';
const pools: Readonly<Record<Pool, readonly Candidate[]>> = {
  oldTown: single(parts.oldTown.map((name) => `Altstadt-${name}`)),
  inner: joined(parts.innerStems, parts.innerEndings),
  outer: joined(parts.outerStems, parts.outerEndings),
  hill: joined(parts.outerStems, parts.hillEndings),
  village: villages,
  works: single(parts.worksNames),
  harbour: single(parts.harbourNames),
  campus: single(parts.campusNames),
};

/** Hands out each name once, and a stem again only when all stems have been used as often. */
class NameGiver {
  readonly #random: Random;
  readonly #taken = new Set<string>(wellKnown);
  readonly #uses = new Map<string, number>();

  constructor(random: Random) {
    this.#random = random;
  }

  take(pool: Pool): string {
    const uses = ({ stem }: Candidate): number => this.#uses.get(stem) ?? 0;
    const free = shuffled(pools[pool], this.#random).filter(({ name }) => !this.#taken.has(name));
    const [rarest] = free.sort((a, b) => uses(a) - uses(b));
    if (rarest === undefined) throw new Error(`No name left for ${pool}`);
    this.#taken.add(rarest.name);
    this.#uses.set(rarest.stem, uses(rarest) + 1);
    return rarest.name;
  }
}

export function namesOf(
  quarters: readonly Quarter[],
  characters: readonly Character[],
  random: Random,
): string[] {
  const giver = new NameGiver(random);
  const sides = sidesOf(quarters);
  return quarters.map((quarter, number) => {
    const { place } = quarter;
    const pool = poolOf(characters[number] as Character, siteOf(quarter));
    if (place === undefined) return giver.take(pool);
    if (place.quarters === 1) return place.name;
    const side = sides.get(number);
    return side === undefined ? `${place.name}-${giver.take(pool)}` : `${place.name} ${side}`;
  });
}

function poolOf(character: Character, site: Site): Pool {
  switch (character) {
    case 'oldTown':
    case 'village':
    case 'works':
    case 'harbour':
    case 'campus':
      return character;
    case 'plainOldHouses':
    case 'fineOldHouses':
      return 'inner';
    case 'villas':
      return 'hill';
    case 'mixed':
    case 'postwar':
    case 'newHouses':
      return site === 'Cityrand' ? 'inner' : 'outer';
    case 'detached':
    case 'garden':
    case 'estate':
    case 'workersVillage':
    case 'forest':
    case 'airport':
      return 'outer';
    default:
      return character satisfies never;
  }
}

/** Estates and workers' villages are named after the sides of the place: Nord, Süd, … */
function sidesOf(quarters: readonly Quarter[]): Map<number, string> {
  const found = new Map<number, string>();
  const settlements = new Set(quarters.map(({ place }) => place));
  for (const place of settlements) {
    if (place?.kind !== 'estate' && place?.kind !== 'workersVillage') continue;
    const members = [...quarters.keys()].filter((number) => quarters[number]?.place === place);
    for (const [number, side] of dealSides(place, members, quarters)) found.set(number, side);
  }
  return found;
}

const pulls: Readonly<Record<string, readonly [number, number]>> = {
  Nord: [0, 1],
  Süd: [0, -1],
  Ost: [1, 0],
  West: [-1, 0],
};

function dealSides(
  place: Place,
  members: readonly number[],
  quarters: readonly Quarter[],
): [number, string][] {
  const left = [...members];
  return parts.sides.slice(0, members.length).map((side) => {
    const [right, up] = pulls[side] ?? [0, 0];
    const pull = (number: number): number => {
      const [x, y] = (quarters[number] as Quarter).middle;
      return (x - place.ground.centre[0]) * right + (y - place.ground.centre[1]) * up;
    };
    left.sort((a, b) => pull(b) - pull(a));
    return [left.shift() as number, side];
  });
}
