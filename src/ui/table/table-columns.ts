/** The columns of the table of areas as plain data: what stands in the head, and in the cell of an area. */
import { answerAt, type answer } from '../../analysis/rule/judgement.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
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
import { longestOf, widthOfTexts } from '../grid/active-place.ts';
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
      /** For the eye, beside the sign. */
      readonly short?: string;
    };

export interface TableColumn {
  /** As `TableSort` names the column. */
  readonly id: string;
  readonly kind: 'flag' | 'name' | 'key' | 'municipality' | 'land' | 'people' | 'indicator';
  readonly label: string;
  /** Unit as it stands in the head; empty where the numbers have none. */
  readonly unit: string;
  /** Characters of the longest text, where none may be cut: a key is often the only name that occurs once, half a figure is a wrong one. */
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
  const indicators = ruleFirst(input);
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

/** Those of the rule come first: they are what the mark is about, and of many only the first are in sight. */
function ruleFirst({ dataset, result, shown }: ColumnsInput): readonly Indicator[] {
  const { rule } = result.judgement.question;
  const inRule = conditionsOf(rule).map(({ indicator }) => indicator);
  const placeOf = ({ id }: Indicator): number => {
    const place = inRule.indexOf(id);
    return place < 0 ? inRule.length : place;
  };
  return listedIndicators(dataset, rule, shown).toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
}

/** Which end a column shows first when it is sorted: texts begin with A, marks and numbers with the highest. */
export function sortsFromTop({ kind }: TableColumn): boolean {
  return kind === 'flag' || kind === 'people' || kind === 'indicator';
}

/** Room in rem beside the figure of an indicator: margins and class; its colour where the map shows it. */
const besideFigure = { class: 1.5, colour: 1 } as const;

/** Least width of a column in rem. Mark and name are set apart in the style sheet, for they stay in sight. */
export function widthOf(
  { kind, longest = 0 }: Pick<TableColumn, 'kind' | 'longest'>,
  isChosen = false,
): number {
  switch (kind) {
    case 'flag':
      return 7;
    case 'name':
      return 9;
    case 'key':
      return widthOfTexts(longest, 6);
    case 'municipality':
      return 6.25;
    case 'land':
      return 7;
    case 'people':
      return 4.75;
    case 'indicator':
      return widthOfTexts(longest, 3.4) + besideFigure.class + (isChosen ? besideFigure.colour : 0);
    default:
      return kind satisfies never;
  }
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
    const short = undecided && !nearMiss ? { short: texts.undecided[undecided][2] } : {};
    return { kind: 'flag', answer: given, nearMiss, text, ...short };
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
  const ends = [classification?.entries[0]?.from, classification?.entries.at(-1)?.to];
  const outer = ends.map((end) => (end == null ? '' : formatNumber(language, end, decimals)));
  const longest = longestOf(outer);
  return { id, kind: 'indicator', label, unit: unitSign(unit, language).trim(), longest, cellAt };
}
