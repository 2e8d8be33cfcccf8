/** The division of the city: land into blocks along its streets, blocks bundled into quarters. */
import { tidy } from './cleaning.ts';
import { cellCentre, cellCount, cellsNearLine, columns, nobody } from './grid.ts';
import { groundResistance, insideCity, placeNumberAt, waterCells } from './ground.ts';
import { grow, growFromSites, type Land } from './growth.ts';
import { bridgeHalfWidth, island, islandBridge, places } from './plan.ts';
import { ellipseRadius, type Point } from './plane.ts';
import { type Random } from './seeded-random.ts';
import { relaxed } from './relaxation.ts';
import { quarterWidth, scatter } from './sites.ts';

/** Blocks are this much narrower than the quarters around them. */
const blockShare = 0.3;
const blockEdgeResistance = 5;
const relaxations = 5;
const elsewhere = -1;

const waterResistance = 40;

export interface Parcelling {
  /** For every cell the number of its quarter, `nobody` in the water and outside the city. */
  readonly quarters: Int32Array;
  /** For every cell 0 on ordinary land, 1 in the first place of the plan, … */
  readonly realm: Int16Array;
}

export function parcel(random: Random): Parcelling {
  const ground = groundResistance();
  const blocks = growBlocks(ground, random);
  const realm = realmsByBlock(blocks);
  const land: Land = { realm, resistance: withBlockEdges(ground, blocks.owner) };
  let sites = firstSites(realm, random);
  for (let round = 0; round < relaxations; round += 1)
    sites = relaxed(growFromSites(sites, land), sites, realm);
  const bridged: Land = { ...land, realm: withBridge(realm) };
  const quarters = adoptLeftovers(growFromSites(sites, bridged), land);
  return { quarters: renumbered(tidy(quarters)), realm };
}

/** Numbers without a gap, in the order in which quarters appear from the south-west. */
function renumbered(quarters: Int32Array): Int32Array {
  const numbers = new Map<number, number>([[nobody, nobody]]);
  return quarters.map((quarter) => {
    const number = numbers.get(quarter) ?? numbers.size - 1;
    numbers.set(quarter, number);
    return number;
  });
}

/** Land no site has reached (an island, a pocket) joins the quarter closest to it, across the water if need be. */
function adoptLeftovers(quarters: Int32Array, { realm, resistance }: Land): Int32Array {
  const water = waterCells();
  const adopted = grow(quarters, {
    realm: realm.map((number, cell) => (number === elsewhere && !water.has(cell) ? elsewhere : 0)),
    resistance: resistance.map((metres, cell) => (water.has(cell) ? waterResistance : metres)),
  });
  return adopted.map((quarter, cell) => (water.has(cell) ? nobody : quarter));
}

interface Blocks {
  readonly seeds: readonly number[];
  readonly owner: Int32Array;
}

function growBlocks(resistance: Float32Array, random: Random): Blocks {
  const realm = new Int16Array(cellCount);
  for (const cell of waterCells()) realm[cell] = elsewhere;
  const dry = [...realm.keys()].filter((cell) => realm[cell] === 0);
  const seeds = scatter(dry, (point) => quarterWidth(point) * blockShare, random);
  return { seeds, owner: growFromSites(seeds, { realm, resistance }) };
}

/** Ordinary land is realm 0, the first place of the plan realm 1, …; blocks are never cut by a limit. */
function realmsByBlock({ seeds, owner }: Blocks): Int16Array {
  const ofBlock = seeds.map((seed) => {
    const point = cellCentre(seed);
    return insideCity(point) ? (placeNumberAt(point) ?? -1) + 1 : elsewhere;
  });
  return Int16Array.from(owner, (block) =>
    block === nobody ? elsewhere : (ofBlock[block] ?? elsewhere),
  );
}

/** The island has no quarter of its own: it belongs to the bank its bridge leads to. */
function withBridge(realm: Int16Array): Int16Array {
  const bridged = realm.slice();
  for (const cell of cellsNearLine(islandBridge, bridgeHalfWidth)) bridged[cell] = 0;
  return bridged;
}

function withBlockEdges(ground: Float32Array, owner: Int32Array): Float32Array {
  return ground.map((resistance, cell) => {
    const edge = owner[cell] !== owner[cell + 1] || owner[cell] !== owner[cell + columns];
    return edge ? resistance + blockEdgeResistance : resistance;
  });
}

function firstSites(realm: Int16Array, random: Random): number[] {
  const cellsOf = new Map<number, number[]>();
  realm.forEach((number, cell) => {
    if (number === elsewhere || ellipseRadius(cellCentre(cell), island) < 1) return;
    const cells = cellsOf.get(number) ?? [];
    cells.push(cell);
    cellsOf.set(number, cells);
  });
  return [...cellsOf.keys()]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const cells = cellsOf.get(number) ?? [];
      const wanted = places[number - 1]?.quarters;
      return wanted === undefined
        ? scatter(cells, quarterWidthApart, random)
        : scatterExactly(wanted, cells, random);
    });
}

const quarterWidthApart = (point: Point): number => quarterWidth(point) * 0.8;

/** Starts far apart and moves closer until the wanted number fits. */
function scatterExactly(wanted: number, cells: readonly number[], random: Random): number[] {
  for (let apart = 2400; apart > 50; apart *= 0.93) {
    const found = scatter(cells, () => apart, random);
    if (found.length >= wanted) return found.slice(0, wanted);
  }
  throw new Error(`No room for ${wanted} quarters on ${cells.length} cells`);
}
