import type { AtlasState } from '../../state/store/atlas-state.ts';
import type { Pane } from '../../state/url/settings.ts';

/** Which parts of the page are there. */
export interface PageParts {
  /** The map, also while its first atlas is being read. */
  readonly hasMap: boolean;
  /** The panes around it. */
  readonly hasPanes: boolean;
  /** The page before there are data, or while they are read. */
  readonly isEmpty: boolean;
  /** The map without its legend beside it. */
  readonly isWide: boolean;
  /** The legend is out of sight, and can be taken out again. */
  readonly isLegendFolded: boolean;
  /** The band that says that the data are made up. */
  readonly isFictional: boolean;
}

/** What the page knows beside the state. */
export interface PageSituation {
  /** Whether there is something to show. */
  readonly isShown: boolean;
  /** The panes come a frame after the map. */
  readonly mayHavePanes: boolean;
  /** Panes stand behind tabs. */
  readonly isNarrow: boolean;
  /** The tab that is open. */
  readonly pane: Pane;
  /** A person has folded the legend. */
  readonly wide: boolean;
}

export function pageParts(
  {
    atlas,
    preview,
    progress,
    settings,
  }: Pick<AtlasState, 'atlas' | 'preview' | 'progress' | 'settings'>,
  { isShown, mayHavePanes, isNarrow, pane, wide }: PageSituation,
): PageParts {
  const hasPanes = isShown && mayHavePanes;
  return {
    hasMap: isShown || progress !== undefined,
    hasPanes,
    isEmpty: !hasPanes,
    isWide: wide && settings.view !== 'table',
    isLegendFolded: isNarrow ? pane !== 'legend' : wide,
    isFictional: (atlas?.dataset ?? preview)?.fictional === true,
  };
}
