import type { Dynamics } from '../../analysis/time/dynamics-index.ts';
import { columnOrMissing, findRound } from '../../analysis/values/rounds.ts';
import { figureAt, isKnown, type Column } from '../../areas/column.ts';
import type { Area, Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { unitInHead } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { dynamicsFigure, dynamicsWord } from '../legend/dynamics-text.ts';
import { placeColumns } from './place-columns.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** The table of two rounds against each other: areas whose mark came, went and stayed, and how an indicator moved there. */

export type Compared = Extract<StudyResult<'change'>, { readonly newly: readonly number[] }>;

type Mark = 'newly' | 'noLonger' | 'still';
const marks: readonly Mark[] = ['newly', 'noLonger', 'still'];

export interface ChangeRow {
  readonly area: Area;
  /** Of the area, in area order. */
  readonly index: number;
  /** Dynamics index, where the area has one. */
  readonly dynamics: number | undefined;
  readonly mark: Mark;
  readonly before: number | undefined;
  readonly now: number | undefined;
}

/** Marks that came first, then those that went, then those that stayed; each in area order. */
export function changeRows(
  compared: Compared,
  dataset: Dataset,
  indicator: string,
  dynamics: Dynamics | undefined,
): ChangeRow[] {
  const [from, to] = [compared.from, compared.to].map((round) =>
    columnOrMissing(dataset, findRound(dataset, round), indicator),
  );
  return marks.flatMap((mark) =>
    compared[mark].flatMap((index) => {
      const area = dataset.areas[index];
      if (!area) return [];
      const [before, now] = [valueAt(from, index), valueAt(to, index)];
      return [{ area, index, mark, before, now, dynamics: dynamicsAt(dynamics, index) }];
    }),
  );
}

function valueAt(column: Column | undefined, index: number): number | undefined {
  const figure = column && figureAt(column, index);
  return figure?.state === 'known' ? figure.value : undefined;
}

function dynamicsAt(dynamics: Dynamics | undefined, area: number): number | undefined {
  const index = dynamics?.index;
  return index && isKnown(index, area) ? index.values[area] : undefined;
}

/** Later − earlier; undefined where one of them is not known. */
function differenceOf({ before, now }: ChangeRow): number | undefined {
  return before === undefined || now === undefined ? undefined : now - before;
}

export interface ChangeTable {
  readonly figures: StudyFigures;
  readonly from: string;
  readonly to: string;
  readonly indicator: Pick<Indicator, 'label' | 'unit'>;
  readonly dataset: Pick<Dataset, 'areas'>;
  /** Whether the areas have a dynamics index. */
  readonly hasDynamics: boolean;
  readonly pick: (row: ChangeRow) => void;
}

/** Area, mark, both values, their difference; and the dynamics index with its class where there is one. */
export function changeColumns(table: ChangeTable): StudyColumn<ChangeRow>[] {
  const { figures, from, to, indicator, dataset, pick } = table;
  const { texts, language } = figures;
  const words = texts.study.change;
  const decimals = usualDecimals(indicator.unit);
  const name = shownText(language, indicator.label);
  const value = (round: string, key: 'before' | 'now'): StudyColumn<ChangeRow> => ({
    label: `${name} ${round}${unitInHead(indicator.unit, language)}`,
    value: (row) => row[key],
    text: (row) => figures.figure(row[key], '', decimals),
    isNumber: true,
  });
  return [
    { label: words.own, value: ({ area }) => area.name, press: pick },
    ...placeColumns(figures, dataset, ({ area }: ChangeRow) => area),
    { label: words.status, value: ({ mark }) => words[mark] },
    value(from, 'before'),
    value(to, 'now'),
    {
      label: words.value,
      value: differenceOf,
      text: (row) => figures.difference(differenceOf(row), decimals),
      isNumber: true,
    },
    ...(table.hasDynamics ? dynamicsColumns(figures) : []),
  ];
}

function dynamicsColumns({ texts, language }: StudyFigures): StudyColumn<ChangeRow>[] {
  const { dynamics: words, noValue } = texts.study;
  return [
    {
      label: words.index,
      value: ({ dynamics }) => dynamics,
      text: ({ dynamics }) =>
        dynamics === undefined ? noValue : dynamicsFigure(dynamics, language),
      isNumber: true,
    },
    {
      label: words.class,
      value: ({ dynamics }) => (dynamics === undefined ? undefined : dynamicsWord(dynamics, texts)),
    },
  ];
}

/** How many marks came and went, with their people, and how many areas could not be compared. */
export function changeSentence(compared: Compared, { texts }: StudyFigures): string {
  const words = texts.study.change;
  const { newly, noLonger, people, notComparable, from } = compared;
  return [
    words.sentence(newly.length, people.newly, noLonger.length, people.noLonger, from),
    ...(notComparable > 0 ? [words.notComparable(notComparable)] : []),
  ].join(' ');
}

/** How many areas each class of the dynamics index has, and how many have no index. */
export function dynamicsSentence(
  { from, to, bands, assessed, index }: Dynamics,
  { texts }: StudyFigures,
): string {
  return texts.study.dynamics.counts(from, to, bands, index.values.length - assessed);
}
