import type { MunicipalitySummary } from '../../analysis/municipalities/municipalities.ts';
import type { RentAlternative } from '../../analysis/municipalities/rent-alternatives.ts';
import type { SegregationOfPoints } from '../../analysis/segregation/point-segregation.ts';
import type { Segregation, SegregationIndex } from '../../analysis/segregation/segregation.ts';
import type { Group } from '../../areas/group.ts';
import { shownText } from '../../i18n/texts.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** The columns of the tables of municipalities. */

export interface MunicipalityRow {
  readonly summary: MunicipalitySummary;
  /** The Länder it lies in, as a rule one. */
  readonly land: string | undefined;
  /** What the keys of its areas begin with. */
  readonly key: string | undefined;
  readonly rent: RentAlternative | undefined;
  /** Of the chosen group. */
  readonly segregation: Segregation | undefined;
  /** By the chosen index; 0: none. */
  readonly rank: number;
  /** Over the points of each layer that states the chosen group. */
  readonly schools: readonly (SegregationOfPoints | undefined)[];
}

/** A municipality, or all areas together, with every group. */
export interface SideBySideRow {
  readonly name: string;
  readonly population: number | undefined;
  /** By group, in their order. */
  readonly groups: readonly {
    readonly segregation: Segregation | undefined;
    /** 0: none. */
    readonly rank: number;
  }[];
}

/** A group of the areas, or of the points alone. */
export type GroupName = Pick<Group, 'id' | 'label'>;

/** Decimals of an index. */
export const indexDecimals = 3;

export function summaryColumns(
  figures: StudyFigures,
  municipality: string,
  hasRents: boolean,
  hasLands = false,
  pick?: (row: MunicipalityRow) => void,
): StudyColumn<MunicipalityRow>[] {
  const { municipalities: words } = figures.texts.study;
  const number = (
    label: string,
    value: (row: MunicipalityRow) => number | undefined,
  ): StudyColumn<MunicipalityRow> => ({
    label,
    value,
    text: (row) => figures.count(value(row)),
    isNumber: true,
  });
  const rents: StudyColumn<MunicipalityRow> = {
    label: words.rent,
    value: ({ rent }) => rent && words.rentAnswers[rent.answer],
  };
  return [
    { label: municipality, value: ({ summary }) => summary.name, ...(pick && { press: pick }) },
    ...(hasLands ? [keyColumn(figures), { label: figures.texts.places.land, value: landOf }] : []),
    number(words.areas, ({ summary }) => summary.areas),
    number(words.population, ({ summary }) => summary.population),
    number(words.flagged, ({ summary }) => summary.flagged),
    number(words.populationFlagged, ({ summary }) => summary.populationFlagged),
    number(words.undecidable, ({ summary }) => summary.undecidable),
    ...(hasRents ? [rents] : []),
  ];
}

function keyColumn({ texts }: StudyFigures): StudyColumn<MunicipalityRow> {
  return { label: texts.study.municipalities.keys, value: ({ key }) => key };
}

function landOf({ land }: MunicipalityRow): string | undefined {
  return land;
}

/** The group's share, the index with its rank among so many, and the warning about small numbers. */
export function segregationColumns(
  figures: StudyFigures,
  index: SegregationIndex,
  ranked: number,
  schools: readonly string[],
): StudyColumn<MunicipalityRow>[] {
  const { municipalities: words, schools: places } = figures.texts.study;
  const ofIndex = (place: string) => `${words.indices[index]}: ${place}`;
  return [
    {
      label: words.share,
      value: ({ segregation }) => shareOf(segregation),
      text: ({ segregation }) => figures.figure(shareOf(segregation), '', 1),
      isNumber: true,
    },
    {
      label: schools.length > 0 ? ofIndex(places.home) : words.indices[index],
      value: ({ segregation }) => segregation?.[index],
      text: ({ segregation }) => figures.figure(segregation?.[index], 'index', indexDecimals),
      isNumber: true,
    },
    {
      label: words.rank,
      value: ({ rank }) => (rank === 0 ? undefined : rank),
      text: ({ rank }) => (rank === 0 ? words.noRank : words.rankOf(rank, ranked)),
      isNumber: true,
      isRank: true,
    },
    ...schools.flatMap((name, layer) => schoolColumns(figures, index, name, layer)),
    {
      label: words.note,
      value: (row) =>
        [
          ...(row.segregation?.isUncertain ? [words.uncertain] : []),
          ...row.schools.flatMap((one, layer) =>
            one?.segregation.isUncertain ? [places.uncertain(schools[layer] ?? '')] : [],
          ),
        ].join(' '),
    },
  ];
}

/** The same index over the points of a layer, its difference from the residential one, and points above a third. */
function schoolColumns(
  figures: StudyFigures,
  index: SegregationIndex,
  name: string,
  layer: number,
): StudyColumn<MunicipalityRow>[] {
  const { municipalities: words, schools: places } = figures.texts.study;
  const own = ({ schools }: MunicipalityRow) => schools[layer]?.segregation[index];
  const difference = (row: MunicipalityRow): number | undefined => {
    const [home, there] = [row.segregation?.[index], own(row)];
    return home === undefined || there === undefined ? undefined : there - home;
  };
  const points = ({ schools }: MunicipalityRow) => schools[layer]?.segregation.areas ?? 0;
  const above = (row: MunicipalityRow): number | undefined =>
    points(row) === 0 ? undefined : row.schools[layer]?.aboveThird;
  return [
    {
      label: `${words.indices[index]}: ${name}`,
      value: own,
      text: (row) => figures.figure(own(row), 'index', indexDecimals),
      isNumber: true,
    },
    {
      label: places.minusHome(name),
      value: difference,
      text: (row) => figures.difference(difference(row), indexDecimals),
      isNumber: true,
    },
    {
      label: places.aboveColumn(name),
      value: above,
      text: (row) => {
        const value = above(row);
        return value === undefined ? figures.texts.study.noValue : words.rankOf(value, points(row));
      },
      isNumber: true,
    },
  ];
}

/** In percent; undefined where nobody is known. */
function shareOf(one: Segregation | undefined): number | undefined {
  return one && one.people > 0 ? (100 * one.members) / one.people : undefined;
}

/** One column per group: the index, a star for small numbers, and the rank among the municipalities. */
export function sideBySideColumns(
  figures: StudyFigures,
  municipality: string,
  groups: readonly GroupName[],
  index: SegregationIndex,
): StudyColumn<SideBySideRow>[] {
  const { municipalities: words } = figures.texts.study;
  return [
    { label: municipality, value: ({ name }) => name },
    {
      label: words.population,
      value: ({ population }) => population,
      text: ({ population }) => (population === undefined ? '' : figures.count(population)),
      isNumber: true,
    },
    ...groups.map(({ label }, at): StudyColumn<SideBySideRow> => ({
      label: shownText(figures.language, label),
      value: (row) => row.groups[at]?.segregation?.[index],
      text: (row) => {
        const { segregation, rank = 0 } = row.groups[at] ?? {};
        const figure = figures.figure(segregation?.[index], 'index', indexDecimals);
        const star = segregation?.isUncertain ? '*' : '';
        return figure + star + (rank === 0 ? '' : ` · ${words.rankShort(rank)}`);
      },
      isNumber: true,
    })),
  ];
}
