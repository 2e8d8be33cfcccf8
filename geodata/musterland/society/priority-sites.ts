/**
 * Neighbourhoods in which a high migrant share and a weak base come together: large housing estates at the edge and
 * simple old housing near the centre. About one in five municipalities has some, mostly the larger ones, and large
 * cities have many: the study found 1,500 in 550 of 2,700 municipalities (ExWoSt-Information 34/2).
 */
import { neighboursOf, type Adjacency } from '../../../src/analysis/space/area-pairs.ts';
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { Ground } from './ground.ts';
import type { MunicipalityTraits } from './municipality-traits.ts';

export interface PrioritySite {
  readonly municipality: number;
  readonly kind: 'estate' | 'oldHousing';
  /** From the first quarter outwards. */
  readonly quarters: readonly number[];
  /** How far it stands out, about 1. */
  readonly strength: number;
  /** Part of the strength it had three years before. */
  readonly before: number;
}

/** Shares and numbers that were set so that the ordinary analysis finds what the study found. */
const plan = {
  /** Part of the municipalities; where the ordinary analysis finds none the sites stay below the cuts. */
  concerned: 492 / 2700,
  sitesPerMunicipality: 2.62,
  growthWithPeople: 0.62,
  /** At most one site for so many quarters. */
  quartersPerSite: 7,
  fewestQuarters: 5,
} as const;

export function prioritySites(
  ground: Ground,
  traits: readonly MunicipalityTraits[],
  inside: Adjacency,
  random: Random,
): PrioritySite[] {
  const taken = new Uint8Array(ground.quarters.length);
  return numbersOfSites(ground, traits, random).flatMap((number, municipality) =>
    Array.from({ length: number }, () =>
      growSite(ground, municipality, traits[municipality]!, inside, taken, random),
    ).filter((site) => site !== undefined),
  );
}

/** One site per concerned municipality, the others in proportion to a power of its people. */
function numbersOfSites(
  { municipalities }: Ground,
  traits: readonly MunicipalityTraits[],
  random: Random,
): number[] {
  const order = traits
    .map(({ urban, isEastern, quarters }, municipality) => ({
      municipality,
      isLarge: quarters.length >= plan.fewestQuarters,
      rank: urban - (isEastern ? 0.45 : 0) + 0.22 * normal(random),
    }))
    .filter(({ isLarge }) => isLarge)
    .sort((one, other) => other.rank - one.rank);
  const concerned = order.slice(0, Math.round(plan.concerned * municipalities.length));
  const weightOf = (municipality: number): number =>
    (municipalities[municipality]?.population ?? 0) ** plan.growthWithPeople;
  const weights = concerned.reduce((sum, { municipality }) => sum + weightOf(municipality), 0);
  const further = concerned.length * (plan.sitesPerMunicipality - 1);
  const numbers = municipalities.map(() => 0);
  for (const { municipality } of concerned) {
    const wanted = 1 + Math.floor((further * weightOf(municipality)) / weights + random());
    const room = Math.floor((traits[municipality]?.quarters.length ?? 0) / plan.quartersPerSite);
    numbers[municipality] = Math.max(1, Math.min(wanted, room));
  }
  return numbers;
}

function growSite(
  { quarters, municipalities }: Ground,
  municipality: number,
  { quarters: own, urban }: MunicipalityTraits,
  inside: Adjacency,
  taken: Uint8Array,
  random: Random,
): PrioritySite | undefined {
  const kind = random() < 0.45 ? 'oldHousing' : 'estate';
  const ring = kind === 'estate' ? 0.68 : 0.28;
  const first = Array.from({ length: 8 }, () => own[Math.floor(random() * own.length)]!)
    .filter((quarter) => isFree(quarter, inside, taken))
    .sort(
      (one, other) =>
        Math.abs(quarters[one]!.remoteness - ring) - Math.abs(quarters[other]!.remoteness - ring),
    )[0];
  const size = sizeOf(urban, municipalities[municipality]!.population, own.length, random);
  const strength = 1 + 0.2 * normal(random);
  const before = beforeOf(random);
  if (first === undefined) return undefined;
  const members = growFrom(first, size, inside, taken, random);
  for (const quarter of members) taken[quarter] = 1;
  return { municipality, kind, quarters: members, strength, before };
}

/** A few sites are new, a few were stronger, most stood out as they do now. */
function beforeOf(random: Random): number {
  const fate = random();
  if (fate < 0.07) return 0.35;
  return fate < 0.12 ? 1.25 : 1;
}

/** Two to six quarters as a rule, a whole district of the largest cities at most; a fifth of a small town. */
function sizeOf(urban: number, people: number, quarters: number, random: Random): number {
  const spread = Math.exp(0.55 + 0.18 * urban + 0.55 * normal(random));
  const most = Math.max(2, Math.min(60, Math.round(quarters / 5)));
  return Math.min(most, Math.round(1.2 + spread * (1 + people / 4_000_000)));
}

function isFree(quarter: number, inside: Adjacency, taken: Uint8Array): boolean {
  return taken[quarter] === 0 && neighboursOf(inside, quarter).every((other) => !taken[other]);
}

/** One quarter after another from the rim, at random; never up to another site, so that the two stay apart. */
function growFrom(
  first: number,
  size: number,
  inside: Adjacency,
  taken: Uint8Array,
  random: Random,
): number[] {
  const members = [first];
  const rim = [...neighboursOf(inside, first)];
  const seen = new Set([first, ...rim]);
  while (members.length < size && rim.length > 0) {
    const [next = first] = rim.splice(Math.floor(random() ** 2 * rim.length), 1);
    if (!isFree(next, inside, taken)) continue;
    members.push(next);
    for (const other of neighboursOf(inside, next)) {
      if (seen.has(other)) continue;
      seen.add(other);
      rim.push(other);
    }
  }
  return members;
}
