/**
 * Two hidden scores per quarter and round: `migrant` and `weak` (economic base), each of about unit spread over the
 * country. A quarter's score is its municipality's, plus what it shares with its neighbours, plus little of its own;
 * quarters of a priority site are drawn towards high values of both. Inside a municipality the two go together
 * (about r = 0.5), between municipalities they do not: see `municipality-traits.ts`.
 */
import type { Adjacency } from '../../../src/analysis/space/area-pairs.ts';
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { Ground } from './ground.ts';
import type { MunicipalityTraits } from './municipality-traits.ts';
import type { PrioritySite } from './priority-sites.ts';
import { smoothField } from './smooth-field.ts';

export interface Scores {
  readonly migrant: Float64Array;
  readonly weak: Float64Array;
}

/** Heights that the middle of a priority site of strength 1 reaches. */
const heights = { migrant: 1.3, weak: 1.4 } as const;

/** How many quarters rose or fell notably between the rounds, and by how many standard deviations. */
const movers = { share: 0.03, weak: 0.45, migrant: 0.3 } as const;

export interface SocietyScores {
  readonly now: Scores;
  readonly before: Scores;
  /** Part of a priority site per quarter: 0 outside … 1. */
  readonly site: Float64Array;
}

export function scoresOf(
  ground: Ground,
  traits: readonly MunicipalityTraits[],
  sites: readonly PrioritySite[],
  inside: Adjacency,
  random: Random,
): SocietyScores {
  const background = backgroundOf(ground, traits, inside, random);
  const now = pullsOf(sites, ground.quarters.length, () => 1);
  const before = pullsOf(sites, ground.quarters.length, ({ before }) => before);
  return {
    now: raised(background, now),
    before: raised(earlier(background, random), before),
    site: now.map((pull) => Math.min(1, pull)),
  };
}

function backgroundOf(
  { quarters }: Ground,
  traits: readonly MunicipalityTraits[],
  inside: Adjacency,
  random: Random,
): Scores {
  const wide = smoothField(inside, 8, random);
  const [migrants, weakness] = [smoothField(inside, 3, random), smoothField(inside, 3, random)];
  const migrant = new Float64Array(quarters.length);
  const weak = new Float64Array(quarters.length);
  quarters.forEach(({ municipality, remoteness }, quarter) => {
    const { migrant: m = 0, weak: w = 0, urban = 0 } = traits[municipality] ?? {};
    const centre = 0.5 - remoteness;
    const spread = 0.8 + 0.27 * urban;
    const shared = wide[quarter]!;
    migrant[quarter] =
      m +
      spread * (0.15 * shared + 0.45 * migrants[quarter]!) +
      0.45 * centre +
      0.09 * normal(random);
    weak[quarter] =
      w +
      spread * (0.15 * shared + 0.27 * weakness[quarter]!) +
      0.15 * centre +
      0.09 * normal(random);
  });
  return { migrant, weak };
}

/** The middle of a site is drawn most, its rim a little less. */
function pullsOf(
  sites: readonly PrioritySite[],
  quarters: number,
  partOf: (site: PrioritySite) => number,
): Float64Array {
  const pulls = new Float64Array(quarters);
  for (const site of sites) {
    const part = partOf(site);
    site.quarters.forEach((quarter, index) => {
      const rim = 0.22 * (index / Math.max(1, site.quarters.length - 1));
      pulls[quarter] = site.strength * part * (1.05 - rim);
    });
  }
  return pulls;
}

/** Towards the height of the site, never below the quarter's own score. */
function raised({ migrant, weak }: Scores, pulls: Float64Array): Scores {
  const raise = (own: number, pull: number, height: number): number =>
    pull === 0 ? own : Math.max(own, height * pull + 0.25 * Math.max(-1, own));
  return {
    migrant: migrant.map((own, quarter) => raise(own, pulls[quarter]!, heights.migrant)),
    weak: weak.map((own, quarter) => raise(own, pulls[quarter]!, heights.weak)),
  };
}

/** Three years earlier: nearly the same, fewer migrants and a little better off; a few quarters quite different. */
function earlier({ migrant, weak }: Scores, random: Random): Scores {
  const earlierMigrant = new Float64Array(migrant.length);
  const earlierWeak = new Float64Array(weak.length);
  for (let quarter = 0; quarter < migrant.length; quarter += 1) {
    const fate = random();
    const moved = fate < movers.share ? 1 : fate > 1 - movers.share ? -1 : 0;
    earlierMigrant[quarter] =
      migrant[quarter]! - 0.1 + moved * movers.migrant + 0.03 * normal(random);
    earlierWeak[quarter] = weak[quarter]! - 0.05 + moved * movers.weak + 0.05 * normal(random);
  }
  return { migrant: earlierMigrant, weak: earlierWeak };
}
