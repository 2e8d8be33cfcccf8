import { landsOf } from '../../analysis/neighbourhoods/lands-of.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Cluster } from '../../analysis/space/clusters.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { figureAt } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { missing } from '../../areas/figure.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatFigure, formatNumber } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { panelDecimals } from '../legend/panel-decimals.ts';
import { noPeople } from '../parts/people-text.ts';

/** What the panel of a neighbourhood says, in words and in rows; nothing in it is a ranking. */

/** Where it lies, and its key: "Bezirk 01 · Land · Schlüssel 0101". */
export function neighbourhoodFacts(
  { municipalities, areas, key }: Cluster,
  dataset: Dataset,
  texts: Texts,
): string {
  const [unit] = texts.units[dataset.municipalityKind];
  const named = municipalities.map((name) =>
    /^\d+$/.test(name) ? `${unit} ${name}` : isolated(name),
  );
  const lands = landsOf(dataset.areas, areas).map(isolated);
  return [named.join(', '), lands.join(', '), `${texts.panel.key} ${key}`]
    .filter((part) => part !== '')
    .join(' · ');
}

export interface QuarterTable {
  /** The indicators of the rule, each once. */
  readonly heads: readonly string[];
  /** In the order of the areas. */
  readonly rows: readonly QuarterRow[];
}

interface QuarterRow {
  readonly area: number;
  readonly name: string;
  readonly people: string;
  readonly values: readonly string[];
}

interface QuarterInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly result: Result;
  readonly language: Language;
}

/** Its quarters with their people and the figures that the rule is about. */
export function quarterTable(
  { areas }: Pick<Cluster, 'areas'>,
  { dataset, round, result, language }: QuarterInput,
): QuarterTable {
  const { states, columnar } = textsOf(language);
  const { rule } = result.judgement.question;
  const ids = [...new Set(conditionsOf(rule).map(({ indicator }) => indicator))];
  const indicators = ids.flatMap((id) => dataset.indicators.find((one) => one.id === id) ?? []);
  const valueOf = (id: string, unit: string, area: number): string => {
    if (isPending(round, id)) return columnar.pending;
    const column = columnIn(round, id);
    const figure = column ? figureAt(column, area) : missing;
    const classification = result.analysis.classifications[id];
    const value = figure.state === 'known' ? figure.value : undefined;
    const decimals = classification
      ? panelDecimals(unit, classification, area, value)
      : usualDecimals(unit);
    return formatFigure(language, figure, unit, decimals, states);
  };
  const rows = areas.map((area): QuarterRow => {
    const people = round.population && figureAt(round.population, area);
    return {
      area,
      name: dataset.areas[area]?.name ?? '',
      people: people?.state === 'known' ? formatNumber(language, people.value) : noPeople,
      values: indicators.map(({ id, unit }) => valueOf(id, unit, area)),
    };
  });
  return { heads: indicators.map(({ label }) => shownText(language, label)), rows };
}
