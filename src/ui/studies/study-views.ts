import { html, type TemplateResult } from 'lit';
import type { Dataset, MunicipalityKind } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { ViewId } from '../../studies/studies.ts';
import './change-view.ts';
import './cluster-view.ts';
import './compare-view.ts';
import './lorenz-view.ts';
import './municipality-view.ts';
import './scatter-view.ts';
import './sensitivity-view.ts';
import './spread-view.ts';
import './warning-view.ts';

/** The views below the map, beside the table of areas, in the order of their tabs: one for every view that a study names. */

interface ViewElement {
  readonly isAvailable: (dataset: Dataset) => boolean;
  readonly render: (shown: Shown) => TemplateResult;
  /** Fills the room to its edges, and asks itself how it is computed. */
  readonly isFull?: boolean;
}

const elements: Readonly<Record<ViewId, ViewElement>> = {
  municipalities: {
    isAvailable: ({ areas }) => areas.some(({ municipality }) => municipality !== undefined),
    render: (shown) => html`<municipality-view .shown=${shown}></municipality-view>`,
  },
  clusters: {
    isAvailable: () => true,
    isFull: true,
    render: (shown) => html`<cluster-view .shown=${shown}></cluster-view>`,
  },
  compare: {
    isAvailable: () => true,
    render: (shown) => html`<compare-view .shown=${shown}></compare-view>`,
  },
  scatter: {
    isAvailable: ({ indicators }) => indicators.length > 1,
    render: (shown) => html`<scatter-view .shown=${shown}></scatter-view>`,
  },
  spread: {
    isAvailable: ({ groups }) => groups !== undefined,
    render: (shown) => html`<spread-view .shown=${shown}></spread-view>`,
  },
  lorenz: {
    isAvailable: ({ groups }) => groups !== undefined,
    render: (shown) => html`<lorenz-view .shown=${shown}></lorenz-view>`,
  },
  change: {
    isAvailable: ({ rounds }) => rounds.length > 1,
    render: (shown) => html`<change-view .shown=${shown}></change-view>`,
  },
  index: {
    isAvailable: ({ composites }) => composites !== undefined,
    render: (shown) => html`<sensitivity-view .shown=${shown}></sensitivity-view>`,
  },
  warnings: {
    isAvailable: ({ indicators }) =>
      indicators.some(({ band, direction }) => band !== undefined || direction !== undefined),
    render: (shown) => html`<warning-view .shown=${shown}></warning-view>`,
  },
};

interface StudyView extends ViewElement {
  /** As it stands in a link. */
  readonly id: ViewId;
}

export const studyViews: readonly StudyView[] = Object.entries(elements).map(([id, element]) => ({
  id: id as ViewId,
  ...element,
}));

/** The view a link or a choice names; undefined: the table of areas. */
export function studyView(id: string | undefined, dataset: Dataset): StudyView | undefined {
  return studyViews.find((view) => view.id === id && view.isAvailable(dataset));
}

/** Each view has a block of texts of its name, with its title. */
type TextBlocks = Readonly<
  Record<ViewId, { readonly title: string | Readonly<Record<MunicipalityKind, string>> }>
>;

export function titleOfView(id: ViewId, texts: Texts, { municipalityKind }: Dataset): string {
  const blocks: TextBlocks = texts.study;
  const { title } = blocks[id];
  return typeof title === 'string' ? title : title[municipalityKind];
}
