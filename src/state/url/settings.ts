import type { MapPosition } from '../../areas/map-position.ts';
import type { Classing } from '../../analysis/question/classing.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import type { AreaId } from '../../areas/area-id.ts';
import type { Language } from '../../i18n/numbers/language.ts';

/** Everything the URL owns: a link reproduces the screen. Undefined means the project's default. */
export interface Settings {
  /** Address of the project file; undefined: the embedded example. */
  readonly project: string | undefined;
  /** Name of a project that was opened from files: a link names it, but cannot bring it along. */
  readonly local: string | undefined;
  readonly language: Language;
  readonly indicator: string | undefined;
  readonly round: string | undefined;
  readonly classing: Classing | undefined;
  readonly ramp: string | undefined;
  readonly rule: Rule | undefined;
  readonly area: AreaId | undefined;
  /** Key of the chosen neighbourhood; none where an area is chosen. */
  readonly neighbourhood: string | undefined;
  /** Name of the chosen municipality (or district); none where an area or a neighbourhood is chosen. */
  readonly place: string | undefined;
  readonly filter: TableFilter;
  readonly sort: TableSort;
  readonly view: View;
  /** The view below the map; undefined: the table of areas. */
  readonly study: string | undefined;
  /** The pane that is open where panes stand behind tabs; undefined: the one that shows what the link is about. */
  readonly pane: Pane | undefined;
  /** What the map paints; undefined: the classes of the indicator. */
  readonly paint: string | undefined;
  /** Choices inside the views, by name. */
  readonly options: Readonly<Record<string, string>>;
  /**
   * Where the map looks; undefined: at all areas; `area`: at what is chosen, or at the Land the lists
   * are limited to, until it has found it.
   */
  readonly position: MapPosition | 'area' | undefined;
  /** Places of the layers of points that the map does not show. */
  readonly hide: readonly number[];
  /** The part of the methods page that is open; undefined: the page is closed. */
  readonly methods: string | undefined;
}

export type View = 'split' | 'map' | 'table' | 'review';

/** The panes that stand behind tabs on a narrow screen, in their order. */
export const panes = ['legend', 'rule', 'area', 'table'] as const;

export type Pane = (typeof panes)[number];

export const filterShows = [
  'all',
  'flagged',
  'undecidable',
  'near-miss',
  'missing',
  'suppressed',
] as const;

export type FilterShow = (typeof filterShows)[number];

export interface TableFilter {
  readonly text: string;
  readonly show: FilterShow;
  /** Class of the chosen indicator; 0 = areas without a class; undefined = all. */
  readonly class: number | undefined;
  /** Name of a Land, and of a municipality (or district), to which the rows are limited. */
  readonly land?: string | undefined;
  readonly municipality?: string | undefined;
  /** Only the areas the map shows. */
  readonly inView?: boolean | undefined;
}

export interface TableSort {
  /** `name`, `key`, `municipality`, `population`, `flag`, or an indicator id. */
  readonly column: string;
  readonly descending: boolean;
}

/** Whether an area, a neighbourhood or a municipality is chosen. */
export function isAnythingChosen({
  area,
  neighbourhood,
  place,
}: Pick<Settings, 'area' | 'neighbourhood' | 'place'>): boolean {
  return (area ?? neighbourhood ?? place) !== undefined;
}

export const noFilter: TableFilter = Object.freeze({ text: '', show: 'all', class: undefined });
export const defaultSort: TableSort = Object.freeze({ column: 'name', descending: false });

/** Whether the lists are limited to a Land or a municipality. */
export function isPlaceFiltered({ land, municipality }: TableFilter): boolean {
  return (land ?? municipality) !== undefined;
}

export function isFiltered(filter: TableFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.show !== 'all' ||
    filter.class !== undefined ||
    filter.land !== undefined ||
    filter.municipality !== undefined ||
    filter.inView === true
  );
}
