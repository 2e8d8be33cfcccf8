import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { Atlas } from '../../opening/atlas.ts';
import './change-view.ts';
import './cluster-view.ts';
import './compare-view.ts';
import './lorenz-view.ts';
import './municipality-view.ts';
import './scatter-view.ts';
import './sensitivity-view.ts';
import './spread-view.ts';
import './warning-view.ts';

/** The views below the map, beside the table of areas. One entry per view, in the order of their tabs. */

export interface StudyView {
  /** As it stands in a link. */
  readonly id: string;
  readonly title: (texts: Texts, dataset: Dataset) => string;
  readonly isAvailable: (dataset: Dataset) => boolean;
  readonly render: (shown: Shown, atlas: Atlas) => TemplateResult;
}

export const studyViews: readonly StudyView[] = [
  {
    id: 'municipalities',
    title: ({ frame }, { municipalityKind }) => frame.municipalitiesView[municipalityKind],
    isAvailable: ({ areas }) => areas.some(({ municipality }) => municipality !== undefined),
    render: (shown) => html`<municipality-view .shown=${shown}></municipality-view>`,
  },
  {
    id: 'clusters',
    title: ({ study }) => study.clusters.title,
    isAvailable: () => true,
    render: (shown) => html`<cluster-view .shown=${shown}></cluster-view>`,
  },
  {
    id: 'compare',
    title: ({ study }) => study.compare.title,
    isAvailable: () => true,
    render: (shown) => html`<compare-view .shown=${shown}></compare-view>`,
  },
  {
    id: 'scatter',
    title: ({ study }) => study.scatter.title,
    isAvailable: ({ indicators }) => indicators.length > 1,
    render: (shown) => html`<scatter-view .shown=${shown}></scatter-view>`,
  },
  {
    id: 'spread',
    title: ({ study }) => study.spread.title,
    isAvailable: ({ groups }) => groups !== undefined,
    render: (shown) => html`<spread-view .shown=${shown}></spread-view>`,
  },
  {
    id: 'lorenz',
    title: ({ study }) => study.lorenz.title,
    isAvailable: ({ groups }) => groups !== undefined,
    render: (shown) => html`<lorenz-view .shown=${shown}></lorenz-view>`,
  },
  {
    id: 'change',
    title: ({ study }) => study.change.title,
    isAvailable: ({ rounds }) => rounds.length > 1,
    render: (shown) => html`<change-view .shown=${shown}></change-view>`,
  },
  {
    id: 'index',
    title: ({ study }) => study.index.title,
    isAvailable: ({ composites }) => composites !== undefined,
    render: (shown) => html`<sensitivity-view .shown=${shown}></sensitivity-view>`,
  },
  {
    id: 'warnings',
    title: ({ study }) => study.warnings.title,
    isAvailable: ({ indicators }) =>
      indicators.some(({ band, direction }) => band !== undefined || direction !== undefined),
    render: (shown) => html`<warning-view .shown=${shown}></warning-view>`,
  },
];

/** The view a link or a choice names; undefined: the table of areas. */
export function studyView(id: string | undefined, dataset: Dataset): StudyView | undefined {
  return studyViews.find((view) => view.id === id && view.isAvailable(dataset));
}
