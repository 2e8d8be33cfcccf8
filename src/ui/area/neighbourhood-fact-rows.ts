import type { AreaFigures } from '../../analysis/neighbourhoods/area-figures.ts';
import type {
  ConditionFacts,
  NeighbourhoodFacts,
  NeighbourhoodRent,
} from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import { shiftOrder, type ShiftTable } from '../../analysis/neighbourhoods/shift-tables.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import { isClassCut } from '../../analysis/rule/condition.ts';
import { conditionsOf, type Rule } from '../../analysis/question/rule.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { cutText } from '../../export/cut-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';

/** What is known of a neighbourhood in words and cells. */
export interface FactsInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly analysis: RoundAnalysis;
  readonly rule: Rule;
  readonly language: Language;
}

/** What stands where there is no value. */
const noValue = '–';

/** Names in a line before the others are only counted. */
const mostNamed = 6;

export interface ConditionRow {
  readonly label: string;
  readonly lowest: string;
  readonly mean: string;
  readonly highest: string;
  readonly cut: string;
  /** The cut in words, in how many areas it holds, and how the mean is made. */
  readonly context: string;
}

/** A condition against its cut: one is told in full, several as the range they span. */
export function conditionRow(
  facts: ConditionFacts,
  { cluster }: Pick<NeighbourhoodFacts, 'cluster'>,
  { dataset, analysis, language }: FactsInput,
): ConditionRow {
  const { why } = textsOf(language).neighbourhood;
  const { condition, decimals, lowest, mean, highest, cuts, basis, holds } = facts;
  const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
  const classification = analysis.classifications[condition.indicator];
  const text = (value: number | undefined): string =>
    value === undefined ? noValue : formatValue(language, value, indicator?.unit ?? '', decimals);
  const [first, last] = [cuts[0], cuts.at(-1)];
  const words =
    indicator && classification
      ? cutText(condition, { ...classification, decimals }, indicator, language)
      : '';
  return {
    label: indicator ? shownText(language, indicator.label) : condition.indicator,
    lowest: text(lowest?.value),
    mean: text(mean),
    highest: text(highest?.value),
    cut: cuts.length > 1 ? `${text(first)} – ${text(last)}` : text(first),
    context: [words, `${why.holds(holds, cluster.areas.length)}. ${why.basis[basis]}`]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

export interface ShiftRows {
  /** The condition whose cut moves from row to row, and the one from column to column. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly { readonly text: string; readonly isNow: boolean }[];
  }[];
}

/** How many areas stay marked, by the steps of two cuts. */
export function shiftRows(table: ShiftTable, input: FactsInput): ShiftRows {
  const { shifts } = textsOf(input.language).neighbourhood;
  const row = shiftedCondition(table.rows, input);
  const column = table.columns === undefined ? undefined : shiftedCondition(table.columns, input);
  return {
    rowLabel: row.label,
    columnLabel: column?.label ?? shifts.markedStay,
    columns: column?.steps ?? [shifts.step.class.same],
    rows: table.stay.map((cells, at) => ({
      head: row.steps[at] ?? '',
      cells: cells.map((stay, place) => ({
        text: stay === undefined ? noValue : formatNumber(input.language, stay),
        isNow: shiftOrder[at] === undefined && (!column || shiftOrder[place] === undefined),
      })),
    })),
  };
}

function shiftedCondition(
  position: number,
  { dataset, rule, language }: FactsInput,
): { readonly label: string; readonly steps: readonly string[] } {
  const condition = conditionsOf(rule)[position];
  const indicator = dataset.indicators.find(({ id }) => id === condition?.indicator);
  const { step } = textsOf(language).neighbourhood.shifts;
  const words = condition && isClassCut(condition) ? step.class : step.value;
  return {
    label: indicator ? shownText(language, indicator.label) : (condition?.indicator ?? ''),
    steps: shiftOrder.map((direction) => words[direction ?? 'same']),
  };
}

/** Each indicator that is not known everywhere, with the kind of absence. */
export function absentLines(
  { absent, peopleUnknown }: NeighbourhoodFacts,
  { dataset, language }: FactsInput,
): readonly string[] {
  const { absent: words } = textsOf(language).neighbourhood;
  const lines = absent.flatMap(({ indicator: id, areas }) => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    if (!indicator) return [];
    const parts = [
      areas.suppressed > 0 ? words.suppressed(areas.suppressed) : '',
      areas.missing > 0 ? words.missing(areas.missing) : '',
      areas['not-applicable'] > 0 ? words.notApplicable(areas['not-applicable']) : '',
    ].filter((part) => part !== '');
    return [words.line(shownText(language, indicator.label), parts.join(', '))];
  });
  const people = peopleUnknown > 0 ? [words.peopleUnknown(peopleUnknown)] : [];
  return lines.length + people.length === 0 ? [words.none] : [...people, ...lines];
}

/** What it was in another round: areas that have come and gone. */
export function pastLines(
  { marks }: NeighbourhoodFacts['rounds'][number],
  { cluster }: Pick<NeighbourhoodFacts, 'cluster'>,
  input: FactsInput,
): readonly string[] {
  const { past: words } = textsOf(input.language).neighbourhood;
  if (!marks) return [words.other];
  const named = (areas: readonly number[]): string => namesOf(areas, input);
  const { stayed, came, unknown, went, parted, lost, isNew } = marks;
  return [
    isNew ? words.isNew : words.stayed(stayed.length, cluster.areas.length),
    !isNew && came.length > 0 ? words.came(named(came)) : '',
    went.length > 0 ? words.went(named(went)) : '',
    parted.length > 0 ? words.parted(named(parted)) : '',
    unknown.length + lost.length > 0 ? words.unknown(named([...unknown, ...lost])) : '',
  ].filter((line) => line !== '');
}

function namesOf(areas: readonly number[], { dataset, language }: FactsInput): string {
  const { past } = textsOf(language).neighbourhood;
  const names = areas.slice(0, mostNamed).map((area) => dataset.areas[area]?.name ?? '');
  const rest = areas.length - names.length;
  return rest > 0 ? `${names.join(', ')} ${past.more(rest)}` : names.join(', ');
}

/** The rent in the neighbourhood, and whether its municipality offers it elsewhere. */
export function rentLines(
  { indicator: id, own, municipalities }: NeighbourhoodRent,
  { dataset, language }: FactsInput,
): readonly string[] {
  const { rent: words } = textsOf(language).neighbourhood;
  const unit = dataset.indicators.find((one) => one.id === id)?.unit ?? '';
  const text = (value: number | undefined): string =>
    value === undefined ? noValue : formatValue(language, value, unit, usualDecimals(unit));
  const elsewhere = municipalities.map(
    ({ name, answer, lowestElsewhere, lowestArea, reference }) => {
      if (answer === 'undecidable') return words.undecidable(name);
      if (answer === 'none') return words.none(name, text(lowestElsewhere), text(reference));
      const area = dataset.areas[lowestArea ?? -1]?.name ?? '';
      return words.alternative(name, area, text(lowestElsewhere), text(reference));
    },
  );
  return [ownRent(own, text, words), ...elsewhere];
}

function ownRent(
  { lowest, mean, highest }: AreaFigures,
  text: (value: number | undefined) => string,
  words: ReturnType<typeof textsOf>['neighbourhood']['rent'],
): string {
  if (!lowest || !highest) return words.unknown;
  return words.own(text(mean), text(lowest.value), text(highest.value));
}

export interface TouchingRow {
  readonly area: number;
  readonly name: string;
  /** "würde dazugehören und mit … verbinden". */
  readonly what: string;
}

export function touchingRows(
  { touching = [] }: Pick<NeighbourhoodFacts, 'touching'>,
  { dataset, language }: FactsInput,
): readonly TouchingRow[] {
  const { neighbourhood, study } = textsOf(language);
  const { touching: words } = neighbourhood;
  return touching.map(({ area, joins }) => ({
    area,
    name: dataset.areas[area]?.name ?? '',
    what:
      joins.length === 0
        ? words.would
        : words.joins(
            joins.map(({ name, others }) => study.clusters.named(name, others)).join(', '),
          ),
  }));
}
