import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import type {
  AreaPickedEvent,
  NeighbourhoodPickedEvent,
  PlacePickedEvent,
} from '../parts/events.ts';
import { remember } from '../parts/remembered.ts';
import './atlas-header.ts';
import type { PageLook } from './page-look.ts';

/** What the header asks of the page around it. */
export interface HeaderActions {
  readonly pickArea: (event: AreaPickedEvent) => void;
  readonly pickNeighbourhood: (event: NeighbourhoodPickedEvent) => void;
  readonly pickPlace: (event: PlacePickedEvent) => void;
  /** Past map and rule to the table, and to the panel of the chosen area; undefined while there are none. */
  readonly skipTo: ((goal: 'table' | 'panel') => void) | undefined;
}

/** The head of the page, with the link that leads past the map. */
export function pageHeader(
  { atlas, settings }: Readonly<AtlasState>,
  look: PageLook,
  commands: Commands,
  actions: HeaderActions,
): TemplateResult {
  return html`<atlas-header
    .data=${atlas?.dataset}
    .view=${settings.view}
    .theme=${look.theme}
    @area-picked=${actions.pickArea}
    @neighbourhood-picked=${actions.pickNeighbourhood}
    @place-picked=${actions.pickPlace}
    @language-chosen=${({ chosen: language }: HTMLElementEventMap['language-chosen']) => {
      remember('language', language);
      commands.change({ language });
    }}
    @view-chosen=${({ chosen: view }: HTMLElementEventMap['view-chosen']) =>
      commands.change({ view })}
    @theme-chosen=${({ theme }: HTMLElementEventMap['theme-chosen']) => look.choose(theme)}
    >${skipLinks(settings.language, actions)}</atlas-header
  >`;
}

function skipLinks(
  language: Language,
  { skipTo }: HeaderActions,
): readonly TemplateResult[] | typeof nothing {
  if (!skipTo) return nothing;
  const { skipToTable, byKeys } = textsOf(language);
  const link = (goal: 'table' | 'panel', text: string): TemplateResult => {
    const skip = (event: Event): void => {
      event.preventDefault();
      skipTo(goal);
    };
    return html`<a slot="skip" href="#${goal}" @click=${skip}>${text}</a>`;
  };
  return [link('table', skipToTable), link('panel', byKeys.skipToPanel)];
}
