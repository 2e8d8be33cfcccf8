import type { MunicipalitySummary } from '../analysis/municipalities.ts';
import type { RentAlternative } from '../analysis/rent-alternatives.ts';
import type { Segregation, SegregationIndex } from '../analysis/segregation/segregation.ts';
import type { Group } from '../areas/group.ts';
import { localText } from '../i18n/texts.ts';
import type { StudyElement } from './study-element.ts';
import type { StudyColumn } from './study-table.ts';

/** The columns of the tables of municipalities. */

export interface MunicipalityRow {
  readonly summary: MunicipalitySummary;
  readonly rent: RentAlternative | undefined;
  /** Of the chosen group. */
  readonly segregation: Segregation | undefined;
  /** By the chosen index; 0: none. */
  readonly rank: number;
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

/** What words and figures the columns take from their view. */
type View = Pick<StudyElement, 'texts' | 'language' | 'count' | 'figure'>;

/** Decimals of an index. */
export const indexDecimals = 3;

export function summaryColumns(
  view: View,
  municipality: string,
  hasRents: boolean,
): StudyColumn<MunicipalityRow>[] {
  const { municipalities: words } = view.texts.study;
  const number = (
    label: string,
    value: (row: MunicipalityRow) => number,
  ): StudyColumn<MunicipalityRow> => ({
    label,
    value,
    text: (row) => view.count(value(row)),
    isNumber: true,
  });
  const rents: StudyColumn<MunicipalityRow> = {
    label: words.rent,
    value: ({ rent }) => rent && words.rentAnswers[rent.answer],
  };
  return [
    { label: municipality, value: ({ summary }) => summary.name },
    number(words.areas, ({ summary }) => summary.areas),
    number(words.population, ({ summary }) => summary.population),
    number(words.flagged, ({ summary }) => summary.flagged),
    number(words.populationFlagged, ({ summary }) => summary.populationFlagged),
    number(words.undecidable, ({ summary }) => summary.undecidable),
    ...(hasRents ? [rents] : []),
  ];
}

/** The group's share, the index with its rank among so many, and the warning about small numbers. */
export function segregationColumns(
  view: View,
  index: SegregationIndex,
  ranked: number,
): StudyColumn<MunicipalityRow>[] {
  const { study } = view.texts;
  const words = study.municipalities;
  return [
    {
      label: words.share,
      value: ({ segregation }) => shareOf(segregation),
      text: ({ segregation }) => view.figure(shareOf(segregation), 'percent', 1),
      isNumber: true,
    },
    {
      label: words.indices[index],
      value: ({ segregation }) => segregation?.[index],
      text: ({ segregation }) => view.figure(segregation?.[index], 'index', indexDecimals),
      isNumber: true,
    },
    {
      label: words.rank,
      value: ({ rank }) => (rank === 0 ? undefined : rank),
      text: ({ rank }) => (rank === 0 ? words.noRank : words.rankOf(rank, ranked)),
      isNumber: true,
      isRank: true,
    },
    {
      label: words.note,
      value: ({ segregation }) => (segregation?.isUncertain ? words.uncertain : ''),
    },
  ];
}

/** In percent; undefined where nobody is known. */
function shareOf(one: Segregation | undefined): number | undefined {
  return one && one.people > 0 ? (100 * one.members) / one.people : undefined;
}

/** One column per group: the index, a star for small numbers, and the rank among the municipalities. */
export function sideBySideColumns(
  view: View,
  municipality: string,
  groups: readonly Group[],
  index: SegregationIndex,
): StudyColumn<SideBySideRow>[] {
  const { municipalities: words } = view.texts.study;
  return [
    { label: municipality, value: ({ name }) => name },
    {
      label: words.population,
      value: ({ population }) => population,
      text: ({ population }) => (population === undefined ? '' : view.count(population)),
      isNumber: true,
    },
    ...groups.map(({ label }, at): StudyColumn<SideBySideRow> => ({
      label: localText(view.language, label),
      value: (row) => row.groups[at]?.segregation?.[index],
      text: (row) => {
        const { segregation, rank = 0 } = row.groups[at] ?? {};
        const figure = view.figure(segregation?.[index], 'index', indexDecimals);
        const star = segregation?.isUncertain ? '*' : '';
        return figure + star + (rank === 0 ? '' : ` · ${words.rankShort(rank)}`);
      },
      isNumber: true,
    })),
  ];
}
