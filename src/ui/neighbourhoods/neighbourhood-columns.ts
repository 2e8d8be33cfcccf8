import type { NeighbourhoodChange } from '../../analysis/neighbourhoods/neighbourhood-list.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import {
  formatDifference,
  formatNumber,
  formatValue,
  unitSign,
} from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type {
  ListedNeighbourhood,
  NeighbourhoodOrder,
} from '../../state/table/neighbourhood-list.ts';
import { longestOf, widthOfTexts } from '../grid/active-place.ts';
import type { GridHead } from '../grid/grid-head.ts';
import { noPeople } from '../parts/people-text.ts';

/** The columns of the list of neighbourhoods: how each is called and ordered, and the words in its cells. */
export interface NeighbourhoodColumn {
  /** As the order of the list names it. */
  readonly id: string;
  readonly kind: 'name' | 'key' | 'place' | 'number' | 'text';
  readonly label: string;
  /** As it stands in the head; empty where the numbers have none. */
  readonly unit: string;
  readonly text: (row: ListedNeighbourhood) => string;
  /** What the text means in full, where it is short. */
  readonly title?: (row: ListedNeighbourhood) => string | undefined;
  /** What the column is, where its label is short. */
  readonly hint?: string;
}

export interface NeighbourhoodColumnsInput {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Indicators of which the rows have means; empty as long as these have not come. */
  readonly indicators: readonly string[];
  /** The round that is compared with, where there is one. */
  readonly from: string | undefined;
}

/** Municipality only where the data name them, the Land where they name several; means, steadiness and change once they have come. */
export function neighbourhoodColumns(input: NeighbourhoodColumnsInput): NeighbourhoodColumn[] {
  const { dataset, language, indicators, from } = input;
  const { neighbourhoodList: words, study, units } = textsOf(language);
  const { heads } = words;
  const [one] = units[dataset.municipalityKind];
  const column = (
    id: string,
    kind: NeighbourhoodColumn['kind'],
    label: string,
    text: NeighbourhoodColumn['text'],
  ): NeighbourhoodColumn => ({ id, kind, label, unit: '', text });
  return [
    column('name', 'name', heads.name, ({ cluster }) =>
      study.clusters.named(cluster.name, cluster.others),
    ),
    column('key', 'key', heads.key, ({ cluster }) => cluster.key),
    ...(groupsOf(dataset.areas, 'land').names.length > 1
      ? [column('land', 'place', heads.land, ({ lands }) => lands?.join(', ') ?? '')]
      : []),
    ...(groupsOf(dataset.areas, 'municipality').names.length > 0
      ? [
          column('municipality', 'place', one.charAt(0).toUpperCase() + one.slice(1), (row) =>
            row.cluster.municipalities.join(', '),
          ),
        ]
      : []),
    column('areas', 'number', heads.areas, ({ cluster }) =>
      formatNumber(language, cluster.areas.length),
    ),
    column('people', 'number', heads.people, ({ cluster: { population } }) =>
      population === undefined ? noPeople : formatNumber(language, population),
    ),
    ...indicators.map((id, place) => meanColumn(input, id, place)),
    ...(indicators.length > 0 ? [steadinessColumn(language)] : []),
    ...(from === undefined ? [] : [changeColumn(language, from)]),
  ];
}

function meanColumn(
  { dataset, language }: NeighbourhoodColumnsInput,
  id: string,
  place: number,
): NeighbourhoodColumn {
  const { neighbourhoodList: words, study } = textsOf(language);
  const indicator = dataset.indicators.find((one) => one.id === id);
  const unit = indicator?.unit ?? '';
  const decimals = usualDecimals(unit);
  return {
    id: `mean${place}`,
    kind: 'number',
    label: words.heads.mean(indicator ? shownText(language, indicator.label) : id),
    unit: unitSign(unit, language).trim(),
    text: ({ means }) => {
      const mean = means?.[place];
      return mean === undefined ? study.noValue : formatNumber(language, mean, decimals);
    },
  };
}

/** With the share that its order goes by: among those of which no area stays, one bears more shifts than another. */
function steadinessColumn(language: Language): NeighbourhoodColumn {
  const { neighbourhoodList: words } = textsOf(language);
  const told = (
    { steadiness, cluster }: ListedNeighbourhood,
    tell: (steady: number, all: number, percent: string) => string,
  ) => {
    if (!steadiness) return '';
    const percent = formatValue(language, 100 * steadiness.share, 'percent', 0);
    return tell(steadiness.steady, cluster.areas.length, percent);
  };
  return {
    id: 'steadiness',
    kind: 'number',
    label: words.heads.steadiness,
    unit: '',
    hint: words.steadyHint,
    text: (row) => told(row, words.steadyAreas),
    title: (row) => told(row, words.steadyTitle) || undefined,
  };
}

function changeColumn(language: Language, from: string): NeighbourhoodColumn {
  const { neighbourhoodList: words } = textsOf(language);
  return {
    id: 'change',
    kind: 'text',
    label: words.heads.change(from),
    unit: '',
    hint: words.changeTitle(from),
    text: ({ change }) => (change ? changeText(change, language) : ''),
  };
}

/** New, the same, or how many areas came and went, and of how many it is not known. */
export function changeText(
  { isNew, came, went, unknown }: NeighbourhoodChange,
  language: Language,
): string {
  const { change: words } = textsOf(language).neighbourhoodList;
  if (isNew) return words.new;
  const parts = [
    ...(came > 0 ? [formatDifference(language, came)] : []),
    ...(went > 0 ? [formatDifference(language, -went)] : []),
    ...(unknown > 0 ? [words.unknown(unknown)] : []),
  ];
  return parts.length === 0 ? words.same : parts.join(' ');
}

/** Numbers begin with the largest, texts with A, steadiness with the least steady: that is what is looked for. */
function beginsAtTop({ id, kind }: Pick<NeighbourhoodColumn, 'id' | 'kind'>): boolean {
  if (id === 'steadiness') return false;
  return kind === 'number' || id === 'change';
}

/** The head of the list, with the room that each column has: keys are never cut, for where names are the same they alone tell one from another. */
export function neighbourhoodHeads(
  columns: readonly NeighbourhoodColumn[],
  rows: readonly ListedNeighbourhood[],
  order: NeighbourhoodOrder | undefined,
): readonly GridHead[] {
  return columns.map((column) => {
    const { id, kind, label, unit, hint } = column;
    const isSorted = order?.column === id;
    return {
      id,
      label,
      unit,
      hint,
      look: kind === 'name' ? 'name' : kind === 'number' ? 'figures' : 'text',
      sorted: isSorted ? (order.descending ? 'descending' : 'ascending') : undefined,
      next: { column: id, descending: isSorted ? !order.descending : beginsAtTop(column) },
      width: widthOf(column, rows),
    };
  });
}

/** Room in rem for numbers that are shorter or longer than usual: "104", and "52 von 104 · 78 %". */
const numberWidths: Readonly<Record<string, number>> = { areas: 4.5, steadiness: 7.5 };

/** Least width in rem; the name is set apart in the style sheet. */
function widthOf(
  { id, kind, text }: NeighbourhoodColumn,
  rows: readonly ListedNeighbourhood[],
): number {
  switch (kind) {
    case 'name':
      return 11;
    case 'key':
      return widthOfTexts(longestOf(rows.map(text)), 6);
    case 'place':
      return 6.5;
    case 'number':
      return numberWidths[id] ?? 5;
    case 'text':
      return 5;
    default:
      return kind satisfies never;
  }
}
