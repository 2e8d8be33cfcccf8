import type { Groups } from '../../analysis/values/groups.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Thirds } from '../../analysis/pairs/bivariate.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import { knownPeople } from '../../analysis/values/people.ts';
import {
  markedPeople,
  municipalityClasses,
  municipalityCodes,
  municipalityPairs,
  type MarkedPeople,
  type MunicipalityStates,
  type SeenIndicator,
} from '../../cartography/paintings/municipality-paint.ts';
import type { Painting } from '../../cartography/paintings/painting.ts';
import type { Shown } from './shown.ts';

/** Name of the view option with which areas are shown at every zoom. */
export const overviewOption = 'overview';
export const areasInOverview = 'areas';

type MunicipalityBasis = Pick<
  Shown,
  'dataset' | 'round' | 'result' | 'indicator' | 'classification' | 'paint' | 'painting'
>;

const keptClasses = new WeakMap<object, MunicipalityStates>();
const keptMarks = new WeakMap<object, MarkedPeople>();

/**
 * What municipalities show below the zoom of the areas; undefined where areas are shown at every zoom: without names of
 * municipalities, and for paintings that say nothing of a municipality as a whole. Map and legend get the same object.
 */
export function municipalityStates(shown: MunicipalityBasis): MunicipalityStates | undefined {
  const groups = municipalitiesOf(shown);
  const { paint, painting, classification, result, indicator, round } = shown;
  if (groups.names.length === 0) return undefined;
  switch (paint) {
    case 'classes':
      return keep(keptClasses, classification, () =>
        municipalityClasses(
          groups,
          classification,
          result.analysis.means[indicator.id],
          columnIn(round, indicator.id),
        ),
      );
    case 'bivariate':
      return painting && pairStates(groups, shown, painting);
    case 'segregation':
      return painting && keep(keptClasses, painting, () => municipalityCodes(groups, painting));
    default:
      return undefined;
  }
}

function pairStates(
  groups: Groups,
  { round, result }: MunicipalityBasis,
  painting: Painting,
): MunicipalityStates | undefined {
  const pair = painting.bivariate;
  const seen = (thirds: Thirds): SeenIndicator => ({
    thirds,
    means: result.analysis.means[thirds.indicator],
    column: columnIn(round, thirds.indicator),
  });
  return (
    pair && keep(keptClasses, painting, () => municipalityPairs(groups, seen(pair.x), seen(pair.y)))
  );
}

/** The people in the marked areas of each municipality; undefined where none are named. */
export function municipalityMarks({
  dataset,
  round,
  result,
}: MunicipalityBasis): MarkedPeople | undefined {
  const groups = groupsOf(dataset.areas, 'municipality');
  const { flags } = result.judgement;
  if (groups.names.length === 0) return undefined;
  return keep(keptMarks, result.judgement, () =>
    markedPeople(groups, flags, (area) => knownPeople(round.population, area)),
  );
}

function municipalitiesOf({ dataset }: Pick<Shown, 'dataset'>): Groups {
  return groupsOf(dataset.areas, 'municipality');
}

function keep<Value>(kept: WeakMap<object, Value>, key: object, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = make();
  kept.set(key, value);
  return value;
}
