import type { Indicator } from '../../areas/indicator.ts';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { rampIn } from '../../cartography/colours/ramps.ts';
import type { AtlasState, Result } from '../../state/store/atlas-state.ts';
import { areasInView } from '../../state/table/areas-in-view.ts';
import { brushedIn, countPicked } from '../../state/shown/brush.ts';
import { indexOfArea, roundOfResult } from '../../state/shown/chosen.ts';
import { shownIn } from '../../state/shown/shown.ts';
import type { Settings, TableFilter, TableSort } from '../../state/url/settings.ts';
import {
  filteredAreas,
  filterNeedsResult,
  sortedAreas,
  sortBasis,
} from '../../state/table/table-rows.ts';
import { Kept } from '../parts/kept.ts';
import { tableColumns, type TableColumn } from './table-columns.ts';

/** Everything the table shows, as plain data; it changes (by identity) only when something shown changes. */
export interface TableView {
  readonly dataset: Dataset;
  readonly columns: readonly TableColumn[];
  /** Areas in the order of the table. */
  readonly rows: Uint32Array;
  /** The chosen indicator, to which the class filter belongs. */
  readonly indicator: Indicator | undefined;
  readonly classification: Classification | undefined;
  /** Colour of class k at k − 1, as the map shows the chosen indicator. */
  readonly colours: readonly string[];
  readonly filter: TableFilter;
  readonly sort: TableSort;
  /** The chosen area, as a place in area order. */
  readonly selected: number | undefined;
  /** How many areas are picked out in the scatter diagram; undefined where none are. */
  readonly picked: number | undefined;
}

/** Makes the view of the present state; rows are sorted and filtered anew only when they must be. */
export class TableViews {
  readonly #columns = new Kept<readonly TableColumn[]>();
  readonly #sorted = new Kept<Uint32Array>();
  readonly #rows = new Kept<Uint32Array>();
  readonly #inView = new Kept<Uint8Array>();
  readonly #view = new Kept<TableView>();

  /** Undefined while nothing is loaded. */
  of(state: Readonly<AtlasState>): TableView | undefined {
    const { atlas, result, settings, failedFigures: failed } = state;
    const round = roundOfResult(state);
    if (!atlas || !result || !round) return undefined;
    const { dataset } = atlas;
    const { filter, sort, language } = settings;
    const indicator = shownIn(state)?.indicator;
    const columns = this.#columns.from([dataset, round, result, language, indicator, failed], () =>
      tableColumns({
        dataset,
        round,
        result,
        language,
        failed,
        ...(indicator && { shown: indicator.id }),
      }),
    );
    const brushed = brushedIn(state);
    const inView = this.#inViewOf(state);
    const rows = this.#rowsOf({
      dataset,
      round,
      result,
      settings,
      indicator: indicator?.id ?? '',
      brushed,
      inView,
    });
    const classification = indicator && result.analysis.classifications[indicator.id];
    const role = indicator?.role ?? 'other';
    const { colours } = rampIn(settings.ramp, role, classification?.entries.length, state.ground);
    const selected = indexOfArea(dataset, settings.area);
    return this.#view.from(
      [columns, rows, indicator, classification, colours, filter, sort, selected, brushed],
      () => ({
        dataset,
        columns,
        rows,
        indicator,
        classification,
        colours,
        filter,
        sort,
        selected,
        picked: brushed && countPicked(brushed),
      }),
    );
  }

  /** Undefined where the filter does not ask for what the map shows, or there is no map. */
  #inViewOf({ atlas, settings, mapExtent }: Readonly<AtlasState>): Uint8Array | undefined {
    if (settings.filter.inView !== true || !atlas || !mapExtent) return undefined;
    const { bounds } = atlas.geometry;
    return this.#inView.from([bounds, mapExtent], () => areasInView(bounds, mapExtent));
  }

  /** While a cut is dragged, names stay sorted: order and filter look at the result only where they need it. */
  #rowsOf({
    dataset,
    round,
    result,
    settings,
    indicator,
    brushed,
    inView,
  }: RowsQuestion): Uint32Array {
    const { filter, sort } = settings;
    const sorted = this.#sorted.from(
      // Figures of other columns that come later change nothing.
      [dataset.areas, sortBasis({ dataset, round, result, sort }), sort.column, sort.descending],
      () => sortedAreas({ dataset, round, result, sort }),
    );
    const { text, show, class: number, land, municipality } = filter;
    return this.#rows.from(
      [
        sorted,
        text,
        show,
        number,
        filterNeedsResult(filter) && result,
        number !== undefined && indicator,
        land,
        municipality,
        brushed,
        inView,
      ],
      () => filteredAreas({ dataset, round, result, indicator, filter, brushed, inView }, sorted),
    );
  }
}

interface RowsQuestion {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly result: Result;
  readonly settings: Settings;
  readonly indicator: string;
  readonly brushed: Uint8Array | undefined;
  readonly inView: Uint8Array | undefined;
}
