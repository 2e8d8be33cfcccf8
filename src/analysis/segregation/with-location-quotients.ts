import { isKnown, setFigure, stateAt, emptyColumn, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import type { Indicator, LocalText } from '../../areas/indicator.ts';
import { groupColumns, groupCounts, groupParts } from '../values/group-counts.ts';
import { withIndicator } from '../values/with-indicator.ts';
import { locationQuotient } from './location-quotient.ts';

/** Words of the indicator of a group. */
export interface QuotientWords {
  readonly label: LocalText;
  readonly description: LocalText;
  readonly dimension: LocalText;
}

/** Id of the indicator that is the location quotient of a group. */
export function quotientId(group: string): string {
  return `${group}-quotient`;
}

/**
 * The data set with the location quotient of every group as one more indicator: how many times the group's share in
 * the area is its share in all areas of the round in which both figures are known. Where a figure is withheld, so is
 * the quotient. Ids that the catalogue has taken already stay the catalogue's.
 */
export function withLocationQuotients(
  dataset: Dataset,
  wordsOf: (group: Group) => QuotientWords,
): Dataset {
  const groups = (dataset.groups ?? []).filter(
    ({ id }) => !dataset.indicators.some((indicator) => indicator.id === quotientId(id)),
  );
  return groups.reduce((before, group): Dataset => {
    const indicator: Indicator = {
      id: quotientId(group.id),
      ...wordsOf(group),
      role: 'other',
      unit: 'quotient',
      quotientOf: group.id,
    };
    return withIndicator(before, indicator, groupParts(group), (round) =>
      quotients(dataset, round, group),
    );
  }, dataset);
}

function quotients(dataset: Dataset, round: Round, group: Group): Column {
  const { members, whole } = groupCounts(dataset, round, group);
  const sum = (figures: Float64Array): number =>
    figures.reduce((total, figure) => (Number.isNaN(figure) ? total : total + figure), 0);
  const [all, people] = [sum(members), sum(whole)];
  const { own, of } = groupColumns(round, group);
  const column = emptyColumn(dataset.areas.length);
  for (let area = 0; area < column.values.length; area += 1) {
    const value = locationQuotient(members[area] as number, whole[area] as number, all, people);
    if (value !== undefined && !Number.isNaN(value)) {
      setFigure(column, area, { state: 'known', value });
      continue;
    }
    const states = [own, of].map((one) => (one ? stateAt(one, area) : 'missing'));
    const isWithheld = states.includes('suppressed');
    const isEmpty = of !== undefined && isKnown(of, area) && !(Number(of.values[area]) > 0);
    const state = isWithheld ? 'suppressed' : isEmpty ? 'not-applicable' : 'missing';
    setFigure(column, area, { state });
  }
  return column;
}
