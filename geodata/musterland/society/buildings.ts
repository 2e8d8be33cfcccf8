/**
 * Building type per quarter, in the words of Musterstadt. Priority sites are mostly large housing estates and simple old
 * inner-city housing (ExWoSt-Information 34/2); some such housing stands elsewhere, and a few sites are built otherwise.
 */
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { Ground } from './ground.ts';
import type { MunicipalityTraits } from './municipality-traits.ts';
import { people } from './people.ts';
import type { PrioritySite } from './priority-sites.ts';
import type { Scores } from './scores.ts';

const kindsOfSites = { estate: 'Großwohnsiedlung', oldHousing: 'einfacher Altbau' } as const;
/** Part of a site's quarters that are built as the site is. */
const typicalOfSite = 0.82;

export function buildingsFrom(
  ground: Ground,
  traits: readonly MunicipalityTraits[],
  sites: readonly PrioritySite[],
  { weak }: Scores,
  population: Int32Array,
  random: Random,
): string[] {
  const siteOf = new Map(
    sites.flatMap(({ kind, quarters }) => quarters.map((quarter) => [quarter, kind] as const)),
  );
  return ground.quarters.map(({ municipality, remoteness }, quarter) => {
    const { urban = 0, weak: usual = 0 } = traits[municipality] ?? {};
    const kind = siteOf.get(quarter);
    const [isTypical, taste] = [random() < typicalOfSite, normal(random)];
    if (population[quarter]! < people.fewest) return taste > 0 ? 'Gewerbe' : 'Wald und Park';
    if (kind && isTypical) return kindsOfSites[kind];
    const status = weak[quarter]! - usual + 0.45 * taste;
    if (remoteness < 0.4 + 0.08 * urban) return innerBuilding(status);
    return outerBuilding(status, urban);
  });
}

function innerBuilding(status: number): string {
  if (status > 0.62) return 'einfacher Altbau';
  if (status > 0.2) return 'Zeilenbau';
  return status > -0.35 ? 'gemischt' : 'gehobener Altbau';
}

function outerBuilding(status: number, urban: number): string {
  if (status > 1.05 - 0.1 * urban) return 'Großwohnsiedlung';
  if (status > 0.5 - 0.15 * urban) return 'Zeilenbau';
  if (status > 0.25) return 'Siedlungshäuser';
  if (status < -0.95) return 'Villen';
  return status < -0.6 ? 'Neubau' : 'Einfamilienhäuser';
}
