/** The columns of the table of areas as plain data: what stands in the head, and in the cell of an area. */
import { answerAt, type answer } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import { isKnown, stateAt, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { formatNumber, unitSign } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import type { FiguresNeed } from '../../state/store/figures-need.ts';
import { awaitedText } from '../parts/awaited-text.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `class` counts from 1; 0 where the figure has none. */
  | { readonly kind: 'figure'; readonly text: string; readonly class: number }
  /** The word for why there is no figure. */
  | { readonly kind: 'absent'; readonly text: string }
  | {
      readonly kind: 'flag';
      readonly answer: keyof typeof answer;
      readonly nearMiss: boolean;
      readonly text: string;
    };

export interface TableColumn {
  /** As `TableSort` names the column. */
  readonly id: string;
  readonly kind: 'flag' | 'name' | 'key' | 'municipality' | 'land' | 'people' | 'indicator';
  readonly label: string;
  /** Unit as it stands in the head; empty where the numbers have none. */
  readonly unit: string;
  /** Characters of the longest text, where none may be cut: a key is often the only name that occurs once. */
  readonly longest?: number;
  readonly cellAt: (area: number) => TableCell;
}

export interface ColumnsInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly result: Result;
  readonly language: Language;
  /** Id of the indicator that the map shows. */
  readonly shown?: string;
  /** Figures that could not be had. */
  readonly failed?: readonly FiguresNeed[];
}

/** The columns in their order; municipality and people only where the data have them, the Land where they have several. */
export function tableColumns(input: ColumnsInput): TableColumn[] {
  const { dataset, round, language } = input;
  const { areas, municipalityKind } = dataset;
  const indicators = listedIndicators(dataset, input.result.judgement.question.rule, input.shown);
  const texts = textsOf(language);
  const columns: TableColumn[] = [
    flagColumn(input),
    textColumn('name', texts.table.name, (area) => areas[area]?.name),
    {
      ...textColumn('key', texts.table.key, (area) => areas[area]?.id),
      longest: longestOf(areas.map(({ id }) => id)),
    },
  ];
  if (areas.some(({ municipality }) => municipality !== undefined)) {
    const [one] = texts.units[municipalityKind];
    const label = one.charAt(0).toUpperCase() + one.slice(1);
    columns.push(textColumn('municipality', label, (area) => areas[area]?.municipality));
  }
  if (groupsOf(areas, 'land').names.length > 1)
    columns.push(textColumn('land', texts.places.land, (area) => areas[area]?.land));
  if (round.population) columns.push(peopleColumn(round.population, language));
  return [...columns, ...indicators.map((indicator) => indicatorColumn(indicator, input))];
}

/** Which end a column shows first when it is sorted: texts begin with A, marks and numbers with the highest. */
export function sortsFromTop({ kind }: TableColumn): boolean {
  return kind === 'flag' || kind === 'people' || kind === 'indicator';
}

/** Width of the column of the keys at least, of its margins, and of a digit or letter with room to spare, in rem. */
const keyWidth = 6;
const keyMargin = 1.625;
const signWidth = 0.54;

/** Least width of a column in rem. Mark and name are set apart in the style sheet, for they stay in sight. */
export function widthOf({ kind, longest = 0 }: Pick<TableColumn, 'kind' | 'longest'>): number {
  switch (kind) {
    case 'flag':
      return 11;
    case 'name':
      return 14;
    case 'key':
      return Math.max(keyWidth, keyMargin + longest * signWidth);
    case 'municipality':
    case 'land':
      return 8;
    case 'people':
      return 5.5;
    case 'indicator':
      return 9.75;
    default:
      return kind satisfies never;
  }
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, text) => Math.max(longest, text.length), 0);
}

function textColumn(
  id: 'name' | 'key' | 'municipality' | 'land',
  label: string,
  textAt: (area: number) => string | undefined,
): TableColumn {
  const cellAt = (area: number): TableCell => ({ kind: 'text', text: textAt(area) ?? '' });
  return { id, kind: id, label, unit: '', cellAt };
}

function flagColumn({ dataset, result, language }: ColumnsInput): TableColumn {
  const undecidedAt = undecidedReasonsOf(dataset, result.judgement);
  const { nearMisses } = result.judgement;
  const texts = textsOf(language);
  const cellAt = (area: number): TableCell => {
    const given = answerAt(result.judgement, area);
    const nearMiss = nearMisses[area] === 1;
    const undecided = undecidedAt(area);
    const answered = undecided ? texts.undecided[undecided][1] : texts.answers[given];
    const text = nearMiss ? texts.table.nearMiss : answered;
    return { kind: 'flag', answer: given, nearMiss, text };
  };
  return { id: 'flag', kind: 'flag', label: texts.table.flag, unit: '', cellAt };
}

function peopleColumn(column: Column, language: Language): TableColumn {
  const { table, states } = textsOf(language);
  const cellAt = (area: number): TableCell =>
    isKnown(column, area)
      ? { kind: 'figure', text: formatNumber(language, column.values[area] ?? 0), class: 0 }
      : { kind: 'absent', text: states[stateAt(column, area)] };
  return { id: 'population', kind: 'people', label: table.population, unit: '', cellAt };
}

function indicatorColumn(indicator: Indicator, input: ColumnsInput): TableColumn {
  const { round, result, language, failed = [] } = input;
  const { id, unit } = indicator;
  const column = columnIn(round, id);
  const classification = result.analysis.classifications[id];
  const decimals = classification?.decimals ?? usualDecimals(unit);
  const texts = textsOf(language);
  const { states } = texts;
  const withoutColumn = isPending(round, id)
    ? awaitedText(failed, round.id, texts)
    : states.missing;
  const cellAt = (area: number): TableCell => {
    if (!column || !isKnown(column, area)) {
      return { kind: 'absent', text: column ? states[stateAt(column, area)] : withoutColumn };
    }
    const text = formatNumber(language, column.values[area] ?? 0, decimals);
    return { kind: 'figure', text, class: classification?.classes[area] ?? 0 };
  };
  const label = shownText(language, indicator.label);
  return { id, kind: 'indicator', label, unit: unitSign(unit, language).trim(), cellAt };
}
