import type { Cell } from '../../export/csv-text.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Whereabouts } from '../../state/table/places.ts';
import type { Settings, TableSort, View } from '../../state/url/settings.ts';
import type { Theme } from './remembered.ts';

/** One class per event; an event says what happened, not what to do. */

/** A draft of the import assistant was given up, after the question. */
export class DraftLeftEvent extends Event {
  static readonly type = 'draft-left';
  constructor() {
    super(DraftLeftEvent.type, { bubbles: true, composed: true });
  }
}

/** An area was picked from a list, or none any more; `zoom` when the map should go there. */
export class AreaPickedEvent extends Event {
  static readonly type = 'area-picked';
  constructor(
    /** In area order. */
    readonly index: number | undefined,
    readonly zoom: boolean,
  ) {
    super(AreaPickedEvent.type, { bubbles: true, composed: true });
  }
}

/** A neighbourhood was picked from a list, or named by one of its areas; the map should show all of it. */
export class NeighbourhoodPickedEvent extends Event {
  static readonly type = 'neighbourhood-picked';
  constructor(readonly picked: { readonly key: string; readonly areas: readonly number[] }) {
    super(NeighbourhoodPickedEvent.type, { bubbles: true, composed: true });
  }
}

/** A Land or a municipality (or district) was picked from the search. */
export class PlacePickedEvent extends Event {
  static readonly type = 'place-picked';
  constructor(
    readonly where: Whereabouts,
    readonly areas: readonly number[],
  ) {
    super(PlacePickedEvent.type, { bubbles: true, composed: true });
  }
}

/** A neighbourhood or a municipality is to be seen: the map should show these areas. */
export class AreasWantedEvent extends Event {
  static readonly type = 'areas-wanted';
  constructor(
    readonly areas: readonly number[],
    /** So near that areas are drawn. */
    readonly near = false,
  ) {
    super(AreasWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** Another indicator, year, classing or ramp was chosen, or a layer of points hidden or shown. */
export class ShownChangedEvent extends Event {
  static readonly type = 'shown-changed';
  constructor(
    readonly changed: Partial<
      Pick<Settings, 'indicator' | 'round' | 'classing' | 'ramp' | 'hide' | 'paint'>
    >,
  ) {
    super(ShownChangedEvent.type, { bubbles: true, composed: true });
  }
}

/** A condition of the rule was moved; `begins` at the first step of a drag. */
export class CutMovedEvent extends Event {
  static readonly type = 'cut-moved';
  constructor(
    readonly condition: Condition,
    readonly begins: boolean,
    /** More movements may follow at once: a slider is in hand. */
    readonly slides = false,
  ) {
    super(CutMovedEvent.type, { bubbles: true, composed: true });
  }
}

/** The rule was changed; undefined: back to the project's own. `begins` at the first step of a drag. */
export class RuleChangedEvent extends Event {
  static readonly type = 'rule-changed';
  constructor(
    readonly rule: Rule | undefined,
    readonly begins: boolean,
    /** More changes may follow at once: a slider is in hand. */
    readonly slides = false,
  ) {
    super(RuleChangedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader wants the next (1) or the previous (-1) flagged area. */
export class StepWantedEvent extends Event {
  static readonly type = 'step-wanted';
  constructor(readonly direction: 1 | -1) {
    super(StepWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader wants the legend back, which is folded away. */
export class LegendWantedEvent extends Event {
  static readonly type = 'legend-wanted';
  constructor() {
    super(LegendWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody agreed to a background map, or switched it off (null). */
export class BackgroundChosenEvent extends Event {
  static readonly type = 'background-chosen';
  constructor(readonly style: string | null) {
    super(BackgroundChosenEvent.type, { bubbles: true, composed: true });
  }
}

export class LanguageChosenEvent extends Event {
  static readonly type = 'language-chosen';
  constructor(readonly chosen: Language) {
    super(LanguageChosenEvent.type, { bubbles: true, composed: true });
  }
}

export class ThemeChosenEvent extends Event {
  static readonly type = 'theme-chosen';
  constructor(readonly theme: Theme) {
    super(ThemeChosenEvent.type, { bubbles: true, composed: true });
  }
}

export class ViewChosenEvent extends Event {
  static readonly type = 'view-chosen';
  constructor(readonly chosen: View) {
    super(ViewChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** Files were dropped onto the page or chosen. */
export class FilesTakenEvent extends Event {
  static readonly type = 'files-taken';
  constructor(readonly files: readonly File[]) {
    super(FilesTakenEvent.type, { bubbles: true, composed: true });
  }
}

/** Neighbourhoods of the list are wanted as a file, in the order of the list. */
export class NeighbourhoodsWantedEvent extends Event {
  static readonly type = 'neighbourhoods-wanted';
  constructor(
    readonly keys: readonly string[],
    readonly form: 'csv' | 'geojson',
  ) {
    super(NeighbourhoodsWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** The rows of the table are wanted as they stand: as a file, or as text for the clipboard. */
export class RowsWantedEvent extends Event {
  static readonly type = 'rows-wanted';
  constructor(
    /** Areas in the order of the table. */
    readonly indices: Uint32Array,
    readonly form: 'file' | 'copy',
  ) {
    super(RowsWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** The table of a study is wanted as it stands: as a file, or as text for the clipboard. */
export class StudyRowsWantedEvent extends Event {
  static readonly type = 'study-rows-wanted';
  constructor(
    readonly label: string,
    /** Heads first. */
    readonly rows: readonly (readonly Cell[])[],
    readonly form: 'file' | 'copy',
  ) {
    super(StudyRowsWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** A layer of points is wanted as a file. */
export class PointsWantedEvent extends Event {
  static readonly type = 'points-wanted';
  constructor(readonly layer: number) {
    super(PointsWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** The head of a column was used to sort the table. */
export class SortChosenEvent extends Event {
  static readonly type = 'sort-chosen';
  constructor(readonly sort: TableSort) {
    super(SortChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader wants to see all rows again. */
export class FilterClearedEvent extends Event {
  static readonly type = 'filter-cleared';
  constructor() {
    super(FilterClearedEvent.type, { bubbles: true, composed: true });
  }
}

/** Rows of a table were matched with areas by hand: area keys by table key. */
export class MatchesChosenEvent extends Event {
  static readonly type = 'matches-chosen';
  constructor(readonly matches: Readonly<Record<string, readonly string[]>>) {
    super(MatchesChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** The match of a row was taken back. */
export class MatchRemovedEvent extends Event {
  static readonly type = 'match-removed';
  constructor(readonly tableKey: string) {
    super(MatchRemovedEvent.type, { bubbles: true, composed: true });
  }
}

/** One of what is in sight on the map was chosen from its list. */
export class InSightChosenEvent extends Event {
  static readonly type = 'in-sight-chosen';
  constructor(
    readonly kind: 'areas' | 'municipalities',
    /** Index of the area or of the municipality. */
    readonly place: number,
  ) {
    super(InSightChosenEvent.type);
  }
}

/** A download or another action of the menu was chosen. */
export class ActionChosenEvent extends Event {
  static readonly type = 'action-chosen';
  constructor(readonly action: Action) {
    super(ActionChosenEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody asked how a number is computed; `section` is the part of the methods page that says so. */
export class MethodsWantedEvent extends Event {
  static readonly type = 'methods-wanted';
  constructor(readonly section: string) {
    super(MethodsWantedEvent.type, { bubbles: true, composed: true });
  }
}

export type Action =
  | 'open'
  | 'open-example'
  | 'open-country'
  | 'save-project'
  | 'copy-link'
  | 'print'
  | 'picture'
  | 'picture-beside'
  | 'csv-shown'
  | 'csv-full'
  | 'csv-plain'
  | 'geojson'
  | 'csv-neighbourhoods'
  | 'geojson-neighbourhoods'
  | 'codebook'
  | 'report'
  | 'retry'
  | 'methods'
  | 'help';

declare global {
  interface HTMLElementEventMap {
    'draft-left': DraftLeftEvent;
    'area-picked': AreaPickedEvent;
    'in-sight-chosen': InSightChosenEvent;
    'areas-wanted': AreasWantedEvent;
    'background-chosen': BackgroundChosenEvent;
    'neighbourhood-picked': NeighbourhoodPickedEvent;
    'place-picked': PlacePickedEvent;
    'shown-changed': ShownChangedEvent;
    'cut-moved': CutMovedEvent;
    'rule-changed': RuleChangedEvent;
    'step-wanted': StepWantedEvent;
    'legend-wanted': LegendWantedEvent;
    'language-chosen': LanguageChosenEvent;
    'theme-chosen': ThemeChosenEvent;
    'view-chosen': ViewChosenEvent;
    'files-taken': FilesTakenEvent;
    'action-chosen': ActionChosenEvent;
    'methods-wanted': MethodsWantedEvent;
    'neighbourhoods-wanted': NeighbourhoodsWantedEvent;
    'rows-wanted': RowsWantedEvent;
    'study-rows-wanted': StudyRowsWantedEvent;
    'points-wanted': PointsWantedEvent;
    'sort-chosen': SortChosenEvent;
    'filter-cleared': FilterClearedEvent;
    'matches-chosen': MatchesChosenEvent;
    'match-removed': MatchRemovedEvent;
  }
}
