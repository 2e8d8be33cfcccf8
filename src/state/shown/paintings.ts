import { changeOf } from '../../analysis/time/change.ts';
import {
  columnOrMissing,
  earlierRound,
  findRound,
  isPending,
} from '../../analysis/values/rounds.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { bivariatePainting } from '../../cartography/paintings/bivariate-painting.ts';
import { changePainting } from '../../cartography/paintings/change-painting.ts';
import { flagPainting } from '../../cartography/paintings/flag-painting.ts';
import { moranPainting } from '../../cartography/paintings/moran-painting.ts';
import { rampIn } from '../../cartography/colours/ramps.ts';
import { segregationPainting } from '../../cartography/paintings/segregation-painting.ts';
import type { Painting } from '../../cartography/paintings/painting.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { PictureName } from '../../project/file/picture-names.ts';
import type { StudyId } from '../../studies/studies.ts';
import type { Settings } from '../url/settings.ts';
import { ruleIn } from './chosen.ts';
import { chosenGroup, chosenIndex } from './chosen-segregation.ts';
import type { PaintingId, ShownBasis } from './shown-basis.ts';
import type { Studies } from '../store/study-answer.ts';

/** The paintings of the map beside the classes of the indicator. One for every painting that a study names. */

/** What a painting is made of: everything that is on screen but the painting itself. */
export type PaintingBasis = ShownBasis & {
  readonly options: Readonly<Record<string, string>>;
};

interface PaintingMaker {
  /** The study it shows; it is asked for while the painting is chosen. */
  readonly study?: StudyId;
  /** Whether it follows the cuts of the rule. */
  readonly isOfMarks?: true;
  /** Names of the view options it looks at. */
  readonly options?: readonly string[];
  readonly isAvailable: (dataset: Dataset) => boolean;
  /** Undefined as long as its study has not answered, or figures that it compares have not come. */
  readonly make: (basis: PaintingBasis, studies: Studies) => Painting | undefined;
}

const makers: Readonly<Record<PaintingId, PaintingMaker>> = {
  flags: {
    isOfMarks: true,
    isAvailable: () => true,
    make: ({ dataset, result, ramp }) => flagPainting(dataset, result.judgement, ramp.ground),
  },
  change: {
    options: ['from'],
    isAvailable: ({ rounds }) => rounds.length > 1,
    make: ({ dataset, round, indicator, ramp, options }) => {
      const from = earlierRound(dataset, round.id, options['from']);
      const isUnread = [from, round.id].some(
        (id) => id !== undefined && isPending(findRound(dataset, id), indicator.id),
      );
      return from === undefined || isUnread
        ? undefined
        : changePainting(changeOf(dataset, indicator.id, from, round.id), from, ramp.ground);
    },
  },
  bivariate: {
    study: 'bivariate',
    options: ['x', 'y'],
    isAvailable: ({ indicators }) => indicators.length > 1,
    make: ({ dataset, round, ramp }, { bivariate }) => {
      if (!bivariate?.result || bivariate.answered !== bivariate.asked) return undefined;
      const { x, y } = bivariate.result;
      const columns = [
        columnOrMissing(dataset, round, x.indicator),
        columnOrMissing(dataset, round, y.indicator),
      ] as const;
      return bivariatePainting(bivariate.result, columns, ramp.ground);
    },
  },
  moran: {
    study: 'moran',
    isAvailable: () => true,
    make: ({ dataset, round, indicator, ramp }, { moran }) =>
      moran?.result && moran.answered === moran.asked
        ? moranPainting(
            moran.result.codes,
            columnOrMissing(dataset, round, indicator.id),
            ramp.ground,
          )
        : undefined,
  },
  segregation: {
    study: 'segregation',
    options: ['group', 'measure'],
    isAvailable: ({ groups = [], areas }) =>
      groups.length > 0 && areas.some(({ municipality }) => municipality !== undefined),
    make: paintSegregation,
  },
};

interface OfferedPainting extends PaintingMaker {
  /** As it stands in a link. */
  readonly id: PaintingId;
}

export const paintings: readonly OfferedPainting[] = Object.entries(makers).map(([id, maker]) => ({
  id: id as PaintingId,
  ...maker,
}));

function paintSegregation(
  { dataset, indicator, ramp, options }: PaintingBasis,
  { segregation }: Studies,
): Painting | undefined {
  const group = chosenGroup(dataset.groups ?? [], options['group'])?.id;
  const measure = chosenIndex(options['measure']);
  if (!segregation?.result || segregation.answered !== segregation.asked || group === undefined)
    return undefined;
  // The study has its municipalities in this order too.
  const { groupOf } = groupsOf(dataset.areas, 'municipality');
  const values = segregation.result.groups[group]?.byMunicipality.map((one) => one[measure]) ?? [];
  const rampWith = (classes: number) => rampIn(ramp.id, indicator.role, classes, ramp.ground);
  return segregationPainting({ groupOf, values, rampWith }, { group, measure });
}

/** The painting a link or a choice names; undefined: the classes of the indicator, or none of these data. */
export function paintingMaker(
  id: string | undefined,
  dataset: Dataset,
): OfferedPainting | undefined {
  return paintings.find((maker) => maker.id === id && maker.isAvailable(dataset));
}

/** What the map paints: what was chosen, else the first picture. Undefined: the classes of the indicator. */
export function paintingIn(
  atlas: PictureBasis,
  settings: Readonly<Settings>,
): OfferedPainting | undefined {
  const { dataset } = atlas;
  if (settings.paint === 'classes') return undefined;
  return (
    paintingMaker(settings.paint, dataset) ?? paintingMaker(firstPicture(atlas, settings), dataset)
  );
}

/** What it is to paint as a link keeps it: nothing where that comes first anyway. */
export function paintFor(
  atlas: PictureBasis,
  settings: Readonly<Settings>,
  wanted: string,
): string | undefined {
  const first = paintingIn(atlas, { ...settings, paint: undefined })?.id ?? 'classes';
  return wanted === first ? undefined : wanted;
}

type PictureBasis = Pick<Atlas, 'dataset' | 'rule' | 'picture' | 'classing'>;

/**
 * Who chooses an indicator, its classes or its colours sees these. Else the project has the first word; where it says
 * nothing, a rule about two indicators is shown with both.
 */
function firstPicture(atlas: PictureBasis, settings: Readonly<Settings>): PictureName {
  const { indicator, classing, ramp } = settings;
  if ((indicator ?? classing ?? ramp) !== undefined) return 'classes';
  if (atlas.picture) return atlas.picture;
  const about = new Set(conditionsOf(ruleIn(atlas, settings)).map((one) => one.indicator));
  return about.size > 1 ? 'bivariate' : 'classes';
}
