import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { textsOf } from '../../i18n/texts.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { paintingIn } from '../../state/shown/paintings.ts';
import { PaneTurns } from '../../state/controllers/pane-turns.ts';
import {
  commandsContext,
  storeContext,
  turnsContext,
} from '../../state/controllers/store-context.ts';
import { shownIn, type Shown } from '../../state/shown/shown.ts';
import type { AtlasState, AtlasStore } from '../../state/store/atlas-state.ts';
import { paneIn } from '../../state/url/pane.ts';
import type { Pane } from '../../state/url/settings.ts';
import { mapSection } from './map-section.ts';
import { nameDocument } from './name-document.ts';
import { StepMaker } from '../area/step-maker.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import type { AtlasHeader } from './atlas-header.ts';
import type {
  AreaPickedEvent,
  NeighbourhoodPickedEvent,
  PlacePickedEvent,
} from '../parts/events.ts';
import './drop-zone.ts';
import type { DropZone } from './drop-zone.ts';
import './empty-page.ts';
import type { MapPane } from '../map/map-pane.ts';
import { PageActions } from './page-actions.ts';
import { pageOverlays } from './page-overlays.ts';
import { pageFoot } from './page-foot.ts';
import { pageHeader } from './page-header.ts';
import { PageFocus } from './page-focus.ts';
import { PageLook } from './page-look.ts';
import { PaneFrame } from '../frame/pane-frame.ts';
import { pageParts, type PageParts } from './page-parts.ts';
import { emptyPanes, paneTabs } from './pane-tabs.ts';
import { usesLetters } from '../parts/remembered.ts';
import { drawAtOnce } from '../print/draw-at-once.ts';
import '../print/print-sheet.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import { paneLayoutStyles } from '../frame/pane-layout-styles.ts';
import { shellStyles } from './shell-styles.ts';
import { ReviewPart } from './review-part.ts';
import { isSheetOpen, shortcutOf, worksInReview, type Shortcut } from './shortcuts.ts';
import { wholePanes } from './whole-panes.ts';

/** The page: it provides store and commands, lays out the panes and turns events into commands. */
@customElement('atlas-shell')
export class AtlasShell extends LitElement {
  static override styles = [sharedStyles, paneLayoutStyles, shellStyles];

  @property({ attribute: false }) store!: AtlasStore;
  @property({ attribute: false }) commands!: Commands;
  /** Folded for this visit alone: a link never opens without its legend. */
  @state() private wide = false;
  /** The map as a picture while the page is printed. */
  @state() printed: PrintedMap | undefined;
  /** The panes come a frame after the map, which is drawn meanwhile. */
  @state() private hasPanes = false;
  @query('map-pane') private mapPane!: MapPane | null;
  @query('atlas-header') private header!: AtlasHeader;
  @query('drop-zone') private dropZone!: DropZone;

  readonly #look = new PageLook(this);
  readonly #actions = new PageActions(this);
  readonly #focus = new PageFocus(this);
  readonly #frame = new PaneFrame(this);
  readonly #review = new ReviewPart(this);
  /** The snapshot that was on screen last. */
  #seen: Readonly<AtlasState> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.commands.drawOn(this.#look.ground);
    const turns = new PaneTurns(this.store);
    this.store.subscribe(() => this.#handleState());
    new ContextProvider(this, { context: storeContext, initialValue: this.store });
    new ContextProvider(this, { context: turnsContext, initialValue: turns });
    new ContextProvider(this, { context: commandsContext, initialValue: this.commands });
    window.addEventListener('keydown', (event) => this.#handleKey(event));
    window.addEventListener('beforeprint', () => this.#handlePrint());
    window.addEventListener('afterprint', () => (this.printed = undefined));
  }

  #handlePrint(): void {
    // Sheets of a review are printed in place of the page.
    if ('paper' in document.documentElement.dataset) return;
    this.#actions.beforePrint();
    if (this.isUpdatePending) this.performUpdate();
    const sheet = this.renderRoot.querySelector('print-sheet');
    if (sheet) drawAtOnce(sheet);
  }

  get texts(): Texts {
    return textsOf(this.store.live.settings.language);
  }

  get shown(): Shown | undefined {
    return shownIn(this.#now);
  }

  get map(): MapPane | null {
    return this.mapPane;
  }

  /** The panel of the chosen area is in sight wherever there is room for it. */
  showPanel(): void {
    this.#frame.fold('right', false);
    this.commands.openPane('area');
  }

  chooseFiles(): void {
    this.dropZone.choose();
  }

  showSheet(name: 'report' | 'help'): void {
    if (name === 'report') this.commands.needReport();
    this.renderRoot.querySelector(`${name}-dialog` as const)?.show();
  }

  protected override willUpdate(): void {
    nameDocument(this.#now, this.texts);
  }

  protected override updated(): void {
    const { settings, atlas } = this.#now;
    if (this.shown && !this.hasPanes) requestAnimationFrame(() => (this.hasPanes = true));
    const study = atlas && paintingIn(atlas, settings)?.study;
    if (study) this.commands.needStudy(study);
    this.commands.drawOn(this.#look.ground);
  }

  /** What the panes show; map and rule may be ahead of it. */
  get #now(): Readonly<AtlasState> {
    return this.store.settled;
  }

  /** The pane that is open behind the tabs of a narrow screen. */
  get #pane(): Pane {
    return paneIn(this.#now.settings);
  }

  #handleState(): void {
    if (this.#now === this.#seen) return;
    this.#seen = this.#now;
    this.requestUpdate();
  }

  #handleKey(event: KeyboardEvent): void {
    const shortcut = shortcutOf(event, usesLetters());
    if (!shortcut || isSheetOpen(this.renderRoot)) return;
    const { view } = this.store.live.settings;
    if (view === 'review' && !worksInReview(shortcut)) return;
    event.preventDefault();
    const handlers: Record<Shortcut, () => void> = {
      search: () => this.header.focusSearch(),
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      unit: this.#turnUnit,
      panel: () => void this.#focus.toPanel(),
      table: () => this.commands.change({ view: view === 'map' ? 'split' : 'map' }),
      wide: () => (this.wide = !this.wide),
      clear: () => this.commands.choose(undefined),
      undo: () => this.commands.undoRule(),
      help: () => this.showSheet('help'),
    };
    handlers[shortcut]();
  }

  #parts(shown: Shown | undefined): PageParts {
    return pageParts(this.#now, {
      isShown: shown !== undefined,
      mayHavePanes: this.hasPanes,
      isNarrow: this.#look.isNarrow,
      pane: this.#pane,
      wide: this.wide || this.#frame.isFolded('left'),
    });
  }

  #edges = (): Element[] => this.#frame.tabs;

  #showLegend = (): void => {
    this.wide = false;
    this.#frame.fold('left', false);
    this.commands.openPane('legend');
  };

  readonly #steps = new StepMaker({
    neighbourhood: (cluster) => this.#chooseNeighbourhood(cluster),
    area: (index) => {
      this.commands.choose(index);
      this.mapPane?.zoomToArea(index);
    },
    markedArea: (direction) => {
      const area = this.commands.step(direction);
      if (area !== undefined) this.mapPane?.zoomToArea(area);
    },
  });

  #step = (direction: 1 | -1): void => this.#steps.step(this.store, direction);

  /** From the chosen area to its neighbourhood, or back. */
  #turnUnit = (): void => {
    const areas = this.commands.turnUnit();
    if (areas) this.mapPane?.zoomToAreas(areas, true);
  };

  #chooseNeighbourhood = ({ key, areas }: NeighbourhoodPickedEvent['picked']): void => {
    this.commands.chooseNeighbourhood(key);
    // The panel comes first; the map follows.
    void this.updateComplete.then(() => this.mapPane?.zoomToAreas(areas, true));
  };

  #handlePicked = ({ index, zoom }: AreaPickedEvent): void => {
    // What only picks a row or a dot out leaves the reader where that is.
    this.commands.choose(index, zoom || !this.#look.isNarrow ? undefined : this.#pane);
    if (index === undefined || !zoom) return;
    this.mapPane?.zoomToArea(index);
  };

  #handlePlace = ({ where, areas }: PlacePickedEvent): void => {
    this.commands.pickPlace(where);
    this.mapPane?.zoomToAreas(areas, where.municipality !== undefined);
  };

  /** What lies below the map is folded as the view of the map alone. */
  #handleFolded = (event: HTMLElementEventMap['pane-folded']): void => {
    if (event.border === 'bottom') this.commands.change({ view: event.folded ? 'map' : 'split' });
    else this.#frame.handleFolded(event);
  };

  #showTable = (): void => {
    this.commands.openPane('table');
  };

  #skipTo = async (goal: 'table' | 'panel'): Promise<void> => {
    if (goal === 'panel') return this.#focus.toPanel();
    this.#showTable();
    await this.updateComplete;
    this.renderRoot.querySelector('bottom-pane')?.focusView();
  };

  /** The search has done its work: what was found has the focus. */
  #handleHit = (event: AreaPickedEvent): void => {
    this.#handlePicked(event);
    void this.#focus.toPanel();
  };

  #handleFoundNeighbourhood = ({ picked }: NeighbourhoodPickedEvent): void => {
    this.#chooseNeighbourhood(picked);
    void this.#focus.toPanel();
  };

  #handleFoundPlace = (event: PlacePickedEvent): void => {
    this.#handlePlace(event);
    if (event.where.municipality === undefined) this.mapPane?.focus();
    else void this.#focus.toPanel();
  };

  #tabs(isReview: boolean): TemplateResult {
    const names = isReview ? this.#review.tabs : this.texts.panes;
    return paneTabs(this.texts, names, this.#pane, (pane) => this.commands.openPane(pane));
  }

  /** While the first atlas is being read its map is made ready, unseen. */
  #atlas(shown: Shown | undefined, parts: PageParts): TemplateResult {
    const { settings } = this.#now;
    const isWhole = shown !== undefined && parts.hasPanes;
    const isReview = settings.view === 'review';
    return html`<main
      class="atlas"
      data-view=${settings.view}
      ?data-study=${settings.study !== undefined}
      data-tab=${this.#pane}
      ?data-waiting=${!isWhole}
      ?data-chosen=${(shown?.index ?? shown?.neighbourhood ?? shown?.municipality) !== undefined}
      ?data-wide=${this.wide && settings.view !== 'table'}
      ?data-no-left=${this.#frame.isFolded('left')}
      ?data-no-right=${this.#frame.isFolded('right')}
      @border-moved=${this.#frame.handleMoved}
      @pane-folded=${this.#handleFolded}
      @area-picked=${this.#handlePicked}
      @neighbourhood-picked=${({ picked }: NeighbourhoodPickedEvent) => this.#chooseNeighbourhood(picked)}
      @areas-wanted=${(event: HTMLElementEventMap['areas-wanted']) => this.mapPane?.zoomToAreas(event.areas, event.near)}
    >
      ${mapSection(shown, this.texts, this.#look, {
        step: isReview ? undefined : this.#step,
        showLegend: parts.isLegendFolded && !isReview ? this.#showLegend : undefined,
        atEdges: this.#edges,
      })}
      ${this.#look.isNarrow ? this.#tabs(isReview) : nothing}
      ${
        isWhole
          ? isReview
            ? this.#review.panes(shown, this.#frame, this.#look.isNarrow)
            : wholePanes(shown, this.#now, this.commands, {
                actions: this.#actions,
                showTable: this.#showTable,
                isNarrow: this.#look.isNarrow,
                frame: this.#frame,
              })
          : emptyPanes
      }
    </main>`;
  }

  override render(): TemplateResult {
    const { settings, atlas, progress, failure } = this.#now;
    const { shown } = this;
    const parts = this.#parts(shown);
    return html`<div
        class="page"
        ?data-methods=${shown && settings.methods !== undefined}
        @action-chosen=${(event: HTMLElementEventMap['action-chosen']) => void this.#actions.perform(event.action)}
        @methods-wanted=${(event: HTMLElementEventMap['methods-wanted']) =>
          this.commands.openMethods(event.section)}
      >
        ${pageHeader(this.#now, this.#look, this.commands, {
          pickArea: this.#handleHit,
          pickNeighbourhood: this.#handleFoundNeighbourhood,
          pickPlace: this.#handleFoundPlace,
          skipTo: shown && this.#skipTo,
        })}
        ${parts.isFictional ? html`<aside class="band">${this.texts.fictionalBand}</aside>` : nothing}
        ${parts.hasMap ? this.#atlas(shown, parts) : nothing}
        ${shown?.dataset.publication ? pageFoot(shown.dataset.publication, this.texts) : nothing}
        ${parts.isEmpty ? html`<empty-page .loading=${progress !== undefined} ?data-failed=${failure !== undefined && progress === undefined}></empty-page>` : nothing}
        ${pageOverlays(this.#now, (files) => void this.#review.takeFiles(files))}
      </div>
      ${
        shown && this.printed !== undefined
          ? html`<print-sheet
              .shown=${shown}
              .atlas=${atlas}
              .picture=${this.printed}
              .hide=${settings.hide}
            ></print-sheet>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-shell': AtlasShell;
  }
}
