import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../areas/dataset.ts';
import type { Texts } from '../i18n/de.ts';
import type { Shown } from '../state/shown.ts';
import type { Atlas } from '../worker/atlas.ts';
import './municipality-view.ts';

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
];

/** The view a link or a choice names; undefined: the table of areas. */
export function studyView(id: string | undefined, dataset: Dataset): StudyView | undefined {
  return studyViews.find((view) => view.id === id && view.isAvailable(dataset));
}
