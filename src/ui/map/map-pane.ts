import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Commands } from '../../state/commands/commands.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import { areasOf } from '../../analysis/municipalities/areas-of.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { areasInOverview, overviewOption } from '../../state/shown/municipality-map.ts';
import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { besideUnderReview } from '../../state/shown/parts-under-review.ts';
import { hasPaintingFailed } from '../../state/shown/painting-failure.ts';
import { shownIn, type Shown } from '../../state/shown/shown.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import './background-control.ts';
import { areaCaption } from '../legend/area-caption.ts';
import '../../map/view/map-view.ts';
import type {
  AreaChosenEvent,
  LevelChangedEvent,
  MapFailedEvent,
  MapMovedEvent,
  MapRestedEvent,
  MunicipalityChosenEvent,
  OverviewFoldedEvent,
  SightWantedEvent,
  TileMendedEvent,
  TilesFailedEvent,
} from '../../map/core/map-events.ts';
import type {
  AreaCaption,
  ForeseenMap,
  MapPaint,
  MapPlace,
  MapPoints,
  MapWords,
} from '../../map/core/map-properties.ts';
import type { InSightChosenEvent } from '../parts/events.ts';
import { Kept } from '../parts/kept.ts';
import { isOverviewFolded, rememberOverview } from './overview-memory.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import { MapPaintKeeper } from './map-paint-keeper.ts';
import { MapAddresses } from './map-addresses.ts';
import { MapParts } from './map-part.ts';
import { chipRoom, outlineFraming, stepperRoom } from './map-room.ts';
import { mapPaneStyles } from './map-pane-styles.ts';
import { foreseenMap } from './map-sources.ts';
import { mapWords } from './map-words.ts';
import { municipalityCaption } from './municipality-caption.ts';
import { placeCaption } from './place-caption.ts';
import './painting-status.ts';
import './sight-list.ts';
import type { SightList } from './sight-list.ts';
import './outside-notice.ts';
import { reloadButton } from '../parts/retry-button.ts';
import './tile-notice.ts';
import type { MapPicture } from '../../map/core/map-picture.ts';
import type { MapView } from '../../map/view/map-view.ts';
import type { Atlas, AtlasPreview } from '../../opening/atlas.ts';

/** The map with what belongs to it: it turns state into plain data for the map and its events into commands. */
@customElement('map-pane')
export class MapPane extends AtlasElement {
  static override styles = [sharedStyles, mapPaneStyles];

  @property({ attribute: false }) dark = false;
  /** Whether the sign of the legend lies on the map. */
  @property({ attribute: false }) hasLegendChip = false;
  /** What stands over its edges beside its own controls. */
  @property({ attribute: false }) atEdges: () => Iterable<Element> = () => [];
  /** Whether not all that is in sight is painted. */
  @state() private isPainting = false;
  /** Parts of the map that could not be read. */
  @state() private failedTiles: readonly TilesFailedEvent[] = [];
  @consume({ context: commandsContext }) private commands!: Commands;
  @state() private isOverviewFolded = isOverviewFolded();
  /** Address of the style under the areas, once somebody has agreed to ask for it. */
  @state() private background: string | null = null;
  @query('map-view') private view!: MapView | null;
  @query('sight-list') private sightList!: SightList;

  readonly #neighbourhoods = new StudyController(
    this,
    'outlines',
    // On tiles the border lines themselves are marked.
    ({ atlas }) => !atlas?.geometry.tiles?.borders,
  );
  readonly #filter = new SelectController(this, ({ settings }) => settings.filter, 'live');
  readonly #clusters = new SelectController(this, clustersIn);
  readonly #beside = new SelectController(this, besideUnderReview);
  readonly #shown = new SelectController(this, shownIn, 'live');
  readonly #paintingFailed = new SelectController(this, hasPaintingFailed, 'live');
  readonly #atlas = new SelectController(this, ({ atlas }) => atlas, 'live');
  readonly #preview = new SelectController(this, ({ preview }) => preview, 'live');
  readonly #mapFailure = new SelectController(this, ({ mapFailure }) => mapFailure, 'live');
  /** Known before the data: a map that is made ready looks where the link says. */
  readonly #position = new SelectController(this, ({ settings }) => settings.position, 'live');
  readonly #hide = new SelectController(this, ({ settings }) => settings.hide, 'live');
  /** The result that studies are about; the marks may be ahead of it while a cut is in hand. */
  readonly #result = new SelectController(this, ({ result }) => result);
  readonly #overview = new SelectController(
    this,
    ({ settings }) => settings.options[overviewOption] === areasInOverview,
    'live',
  );
  readonly #keptForeseen = new Kept<ForeseenMap | null>();
  readonly #parts = new MapParts();
  readonly #keptWords = new Kept<MapWords>();
  readonly #keptPoints = new Kept<readonly MapPoints[]>();
  readonly #addresses = new MapAddresses();
  #paint: MapPaint | null = null;
  readonly #painter = new MapPaintKeeper();

  get shown(): Shown | undefined {
    return this.#shown.value;
  }

  get atlas(): Atlas | undefined {
    return this.#atlas.value;
  }

  /** Of the first atlas, which is still being read. */
  get preview(): AtlasPreview | undefined {
    return this.#preview.value;
  }

  get mapFailure(): AtlasState['mapFailure'] {
    return this.#mapFailure.value;
  }

  /** Places of the layers of points that are hidden. */
  get hide(): readonly number[] {
    return this.#hide.value ?? [];
  }

  /** For who works by keys. */
  override focus(options?: FocusOptions): void {
    this.view?.focus(options);
  }

  zoomToArea(index: number): void {
    this.view?.zoomToArea(index);
  }

  /** @param near so near that areas are drawn, where the map shows municipalities farther away */
  zoomToAreas(indices: Iterable<number>, near = false): void {
    this.view?.zoomToAreas(indices, { near });
  }

  /** The whole outline with a fifth of the map free on each side, and its surroundings still to be recognised. */
  frameAreas(indices: Iterable<number>): void {
    this.view?.zoomToAreas(indices, { near: true, animate: false, framing: outlineFraming });
  }

  /** What the map needs to frame these areas is fetched before it is wanted. */
  foreseeAreas(places: readonly (readonly number[])[]): void {
    this.view?.foreseeAreas(places, outlineFraming);
  }

  picture(sharpness: number): Promise<MapPicture> | undefined {
    return this.mapFailure ? undefined : this.view?.picture(sharpness);
  }

  /** For printing, where nothing can be waited for. */
  pictureNow(): PrintedMap {
    const address = (this.mapFailure ? undefined : this.view?.pictureNow()) ?? '';
    const isAwaited = address === '' && !this.mapFailure && this.checkVisibility();
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.view ?? {};
    return { address, width, height, isAwaited, credit: this.credit };
  }

  /** Whom a background map is owed to, while one is shown. */
  get credit(): string | undefined {
    return this.renderRoot.querySelector('background-control')?.credit;
  }

  protected override willUpdate(): void {
    if (this.#addresses.take(this.atlas, this.commands.tile)) this.failedTiles = [];
    this.#paint = this.#painter.of(this.shown, this.#overview.value === true);
    this.#takeOutlines();
  }

  /** The neighbourhoods follow the marks a moment later; until then none are drawn, rather than old ones. */
  #takeOutlines(): void {
    const { value, isCurrent } = this.#neighbourhoods;
    const isOfShown = isCurrent && this.#result.value === this.shown?.result;
    this.#addresses.takeOutlines(isOfShown ? value : undefined);
  }

  #handleDrawn(): void {
    this.#addresses.release();
    this.commands.mapChanged({ mapFailure: undefined });
    this.commands.mapDrawn();
  }

  /** The same object while nothing in it changes, so that the map is not told anew. */
  #words(): MapWords {
    const { shown, language } = this;
    return this.#keptWords.from([shown?.indicator, shown?.result, shown?.paint, language], () =>
      mapWords(shown, language),
    );
  }

  #foreseen(): ForeseenMap | null {
    const [preview, isOverview] = [this.preview, this.#overview.value === true];
    return this.#keptForeseen.from([preview, isOverview], () => foreseenMap(preview, isOverview));
  }

  #points(): readonly MapPoints[] {
    const urls = this.#addresses.points;
    return this.#keptPoints.from([urls, this.hide], () =>
      urls.map((url, layer) => ({ url, isHidden: this.hide.includes(layer) })),
    );
  }

  /** What the page puts on the map: step control, sign of the legend, background, tabs of panes. */
  #standing = (): Element[] => [
    ...Array.from(this.parentElement?.children ?? []).filter((one) => one !== this),
    ...this.renderRoot.querySelectorAll('background-control'),
    ...this.atEdges(),
  ];

  #describePlace = (place: MapPlace): AreaCaption | null =>
    placeCaption(this.atlas?.dataset.points, place, this.language);

  #describe = (area: number): AreaCaption | null =>
    this.shown ? areaCaption(this.shown, area, this.language) : null;

  #handleChosen(event: AreaChosenEvent): void {
    this.commands.choose(event.area ?? undefined);
  }

  #handleMunicipality({ municipality }: MunicipalityChosenEvent): void {
    const dataset = this.atlas?.dataset;
    const name = dataset && groupsOf(dataset.areas, 'municipality').names[municipality];
    if (!dataset || name === undefined) return;
    this.commands.chooseMunicipality(name);
    this.zoomToAreas(areasOf(dataset.areas, municipality), true);
  }

  #handleMoved(event: MapMovedEvent): void {
    this.commands.mapMoved(event.position, event.isFlight);
  }

  #describeMunicipality = (municipality: number): AreaCaption | null =>
    this.shown
      ? municipalityCaption(this.shown, municipality, this.language, this.#clusters.value)
      : null;

  #handleInSight({ kind, place }: InSightChosenEvent): void {
    if (kind === 'areas') this.commands.choose(place);
    else this.view?.chooseMunicipality(place);
  }

  #handleLevel({ level }: LevelChangedEvent): void {
    this.commands.mapChanged({ level });
  }

  #handleTile(failed: TilesFailedEvent): void {
    this.failedTiles = [...this.failedTiles, failed];
  }

  #handleMended({ z, x, y }: TileMendedEvent): void {
    this.failedTiles = this.failedTiles.filter((one) => one.z !== z || one.x !== x || one.y !== y);
  }

  #handleRetry(): void {
    this.failedTiles = [];
    this.view?.retry();
  }

  #progress(): TemplateResult {
    const hasFailed = this.#paintingFailed.value === true && !this.mapFailure;
    const isPending = this.isPainting || (this.shown !== undefined && !this.shown.painting);
    return html`<painting-status
      ?failed=${hasFailed}
      ?pending=${isPending && !hasFailed && !this.mapFailure}
    ></painting-status>`;
  }

  #failure(): TemplateResult | typeof nothing {
    if (!this.mapFailure) return nothing;
    return html`<div class="failed" role="status">
      <p>${this.texts.map.failed[this.mapFailure]}</p>
      ${
        this.mapFailure === 'no-worker' || this.mapFailure === 'failed'
          ? reloadButton(this.texts.failure.reload)
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const { shown } = this;
    return html`<map-view
        ?hidden=${this.mapFailure === 'no-webgl'}
        ?inert=${this.mapFailure !== undefined}
        .foreseen=${this.#foreseen()}
        .geometry=${this.#addresses.sources}
        .paint=${this.#paint}
        .points=${this.#points()}
        .describePlace=${this.#describePlace}
        .background=${this.atlas?.dataset.fictional ? null : this.background}
        .outlines=${this.#addresses.outlines}
        .selected=${shown?.index ?? null}
        .neighbourhood=${this.#parts.neighbourhood(shown, this.texts, this.#beside.value)}
        .together=${this.#parts.together(this.atlas?.dataset, shown?.municipality, this.#filter.value)}
        .position=${this.#position.value ?? null}
        .words=${this.#words()}
        .dark=${this.dark}
        .insets=${stepperRoom}
        .standing=${this.#standing}
        .overviewFolded=${this.isOverviewFolded}
        @overview-folded=${({ folded }: OverviewFoldedEvent) => (this.isOverviewFolded = rememberOverview(folded))}
        .footRoom=${this.hasLegendChip ? chipRoom : 0}
        .describe=${this.#describe}
        .describeMunicipality=${this.#describeMunicipality}
        @level-changed=${(event: LevelChangedEvent) => this.#handleLevel(event)}
        @tile-mended=${(event: TileMendedEvent) => this.#handleMended(event)}
        @tiles-failed=${(event: TilesFailedEvent) => this.#handleTile(event)}
        @area-chosen=${(event: AreaChosenEvent) => this.#handleChosen(event)}
        @municipality-chosen=${(event: MunicipalityChosenEvent) => this.#handleMunicipality(event)}
        @map-moved=${(event: MapMovedEvent) => this.#handleMoved(event)}
        @map-rested=${(event: MapRestedEvent) => this.commands.mapChanged({ mapExtent: event.extent })}
        @map-failed=${(event: MapFailedEvent) => this.commands.mapChanged({ mapFailure: event.reason })}
        @map-drawn=${() => this.#handleDrawn()}
        @map-painting=${(event: HTMLElementEventMap['map-painting']) =>
          (this.isPainting = event.isPainting)}
        @sight-wanted=${({ sight }: SightWantedEvent) => void this.sightList.show(sight)}
      ></map-view>
      <sight-list
        .shown=${shown}
        @in-sight-chosen=${(event: InSightChosenEvent) => this.#handleInSight(event)}
      ></sight-list>
      <tile-notice
        .failed=${this.failedTiles.map(({ kind }) => kind)}
        @retry-wanted=${() => this.#handleRetry()}
      ></tile-notice>
      <outside-notice
        ?hidden=${this.mapFailure !== undefined}
        @data-wanted=${() => this.view?.zoomToAll()}
      ></outside-notice>
      <background-control
        .atlas=${this.atlas}
        @background-chosen=${(event: HTMLElementEventMap['background-chosen']) =>
          (this.background = event.style)}
      ></background-control>
      ${this.#progress()} ${this.#failure()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-pane': MapPane;
  }
}
