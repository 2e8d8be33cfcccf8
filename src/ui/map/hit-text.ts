import type { Dataset } from '../../areas/dataset.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { NeighbourhoodHit } from '../../state/table/neighbourhood-hits.ts';
import type { Hit } from '../../state/table/search.ts';

/** A hit of the search in words: its name, and what and where it is. */
export interface HitText {
  readonly name: string;
  readonly about: string;
}

/** What the list of the search offers. */
export type FoundHit = Hit | NeighbourhoodHit;

export function hitText(
  hit: FoundHit,
  data: Pick<Dataset, 'areas' | 'municipalityKind'> | undefined,
  texts: Texts,
): HitText {
  const { places, units } = texts;
  if (hit.kind === 'neighbourhood') {
    const { name, others, areas, municipalities } = hit.cluster;
    const where = municipalities.slice(0, 1).map(isolated).join('');
    return {
      name: texts.study.clusters.named(name, others),
      about: texts.neighbourhood.inSearch(areas.length, where),
    };
  }
  if (hit.kind !== 'area') {
    const [unit] = units[data?.municipalityKind ?? 'municipality'];
    const kind = hit.kind === 'land' ? places.land : unit;
    return { name: hit.name, about: `${kind}, ${texts.areas(hit.areas.length)}` };
  }
  const area = data?.areas[hit.index];
  const where = area?.municipality ? ` · ${isolated(area.municipality)}` : '';
  return { name: area?.name ?? '', about: `${places.area}, ${area?.id ?? ''}${where}` };
}

/** The hit that a step reaches, round about; −1 is none yet. */
export function hitAfterStep(active: number, step: number, hits: number): number {
  return hits === 0 ? active : (active + step + hits) % hits;
}
