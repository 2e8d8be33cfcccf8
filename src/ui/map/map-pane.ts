import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Commands } from '../../state/commands/commands.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { areasInOverview, overviewOption } from '../../state/shown/municipality-map.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
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
  TilesFailedEvent,
} from '../../map/core/map-events.ts';
import type {
  AreaCaption,
  ForeseenMap,
  MapPaint,
  MapPlace,
  MapPoints,
  MapSources,
  MapWords,
} from '../../map/core/map-properties.ts';
import type { TileFailureKind } from '../../map/core/tile-failure.ts';
import { Kept } from '../parts/kept.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import { MapPaintKeeper } from './map-paint-keeper.ts';
import { foreseenMap, mapSources } from './map-sources.ts';
import { municipalityCaption } from './municipality-caption.ts';
import './painting-status.ts';
import './tile-notice.ts';
import type { MapPicture } from '../../map/core/map-picture.ts';
import type { MapView } from '../../map/view/map-view.ts';
import { paintingLegend } from '../legend/painting-legends.ts';
import { pointTexts } from '../parts/point-texts.ts';
import { ruleSentence } from '../rule/rule-sentence.ts';
import { localText } from '../../i18n/texts.ts';
import type { Atlas, AtlasPreview } from '../../opening/atlas.ts';

/** The step control stands at the foot of the map. */
const stepperRoom = { top: 0, right: 0, bottom: 44, left: 0 };

/** The map with what belongs to it: it turns state into plain data for the map and its events into commands. */
@customElement('map-pane')
export class MapPane extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: relative;
        height: 100%;
        min-height: 0;
        background: var(--paper);
        isolation: isolate;
      }

      map-view {
        position: absolute;
        inset: 0;
      }

      .failed {
        display: grid;
        position: absolute;
        padding: var(--space-4);
        z-index: 3;
        background: var(--paper);
        inset: 0;
        place-content: center;
        justify-items: center;
        text-align: center;
        gap: var(--space-3);
      }

      .failed p {
        max-width: 30rem;
      }
    `,
  ];

  @property({ attribute: false }) dark = false;
  /** Kinds of the parts of the map that could not be read. */
  /** Whether not all that is in sight is painted. */
  @state() private isPainting = false;
  @state() private failedTiles: readonly TileFailureKind[] = [];
  @consume({ context: commandsContext }) private commands!: Commands;
  /** Address of the style under the areas, once somebody has agreed to ask for it. */
  @state() private background: string | null = null;
  @query('map-view') private view!: MapView | null;

  readonly #neighbourhoods = new StudyController(
    this,
    'outlines',
    // On tiles the border lines themselves are marked.
    ({ atlas }) => !atlas?.geometry.tiles?.borders,
  );
  readonly #shown = new SelectController(this, shownIn, 'live');
  readonly #atlas = new SelectController(this, ({ atlas }) => atlas, 'live');
  readonly #preview = new SelectController(this, ({ preview }) => preview, 'live');
  readonly #mapFailure = new SelectController(this, ({ mapFailure }) => mapFailure, 'live');
  readonly #hide = new SelectController(this, ({ settings }) => settings.hide, 'live');
  /** The result that studies are about; the marks may be ahead of it while a cut is in hand. */
  readonly #result = new SelectController(this, ({ result }) => result);
  readonly #overview = new SelectController(
    this,
    ({ settings }) => settings.options[overviewOption] === areasInOverview,
    'live',
  );
  readonly #keptForeseen = new Kept<ForeseenMap | null>();
  readonly #keptWords = new Kept<MapWords>();
  readonly #keptPoints = new Kept<readonly MapPoints[]>();
  #pointUrls: readonly string[] = [];
  /** Addresses in memory that the map may still read until it has drawn the new ones. */
  readonly #oldUrls: string[] = [];
  readonly #oldOutlines: string[] = [];
  #sources: MapSources | null = null;
  /** Figures that come later leave the geometry as it is. */
  #sourcesOf: Atlas['geometry'] | undefined;
  #outlines: { readonly text: string; readonly url: string } | undefined;
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

  zoomToArea(index: number): void {
    this.view?.zoomToArea(index);
  }

  zoomToAreas(indices: readonly number[]): void {
    this.view?.zoomToAreas(indices);
  }

  picture(sharpness: number): Promise<MapPicture> | undefined {
    return this.mapFailure ? undefined : this.view?.picture(sharpness);
  }

  /** For printing, where nothing can be waited for. */
  pictureNow(): PrintedMap {
    const address = (this.mapFailure ? undefined : this.view?.pictureNow()) ?? '';
    return { address, credit: this.credit };
  }

  /** Whom a background map is owed to, while one is shown. */
  get credit(): string | undefined {
    return this.renderRoot.querySelector('background-control')?.credit;
  }

  protected override willUpdate(): void {
    this.#takeSources();
    this.#paint = this.#painter.of(this.shown, this.#overview.value === true);
    this.#takeOutlines();
  }

  /** The neighbourhoods follow the marks a moment later; until then none are drawn, rather than old ones. */
  #takeOutlines(): void {
    const { value, isCurrent } = this.#neighbourhoods;
    const isOfShown = isCurrent && this.#result.value === this.shown?.result;
    const text = isOfShown ? value : undefined;
    if (text === this.#outlines?.text) return;
    if (this.#outlines) this.#oldOutlines.push(this.#outlines.url);
    // The map may still be reading the last ones.
    for (const url of this.#oldOutlines.splice(0, this.#oldOutlines.length - 3)) {
      URL.revokeObjectURL(url);
    }
    this.#outlines =
      text === undefined ? undefined : { text, url: URL.createObjectURL(new Blob([text])) };
  }

  /** Addresses in memory live as long as the map shows them. */
  #takeSources(): void {
    if (this.atlas?.geometry === this.#sourcesOf) return;
    const old = this.#sources;
    const geometry = this.atlas?.geometry;
    this.#sourcesOf = geometry;
    for (const url of this.#pointUrls) this.#oldUrls.push(url);
    this.#pointUrls = (geometry?.points ?? []).map((layer) => URL.createObjectURL(layer));
    this.#sources = this.atlas ? mapSources(this.atlas, this.commands.tile) : null;
    if (!old) return;
    this.failedTiles = [];
    this.#oldUrls.push(old.areasUrl, old.labelsUrl);
  }

  #handleDrawn(): void {
    for (const url of this.#oldUrls.splice(0)) URL.revokeObjectURL(url);
    this.commands.mapChanged({ mapFailure: undefined });
    this.commands.mapDrawn();
  }

  /** The same object while nothing in it changes, so that the map is not told anew. */
  #words(): MapWords {
    const { shown, language } = this;
    return this.#keptWords.from([shown?.indicator, shown?.result, shown?.paint, language], () => {
      const { map } = this.texts;
      const indicator = shown ? localText(language, shown.indicator.label) : '';
      const sentence = shown ? ruleSentence(shown.dataset, shown.result, this.texts) : '';
      return {
        map: `${map.label} ${shown ? (this.#paintingSummary(shown, sentence) ?? map.summary(indicator, shown.classification.entries.length, sentence)) : ''}`,
        zoomIn: map.zoomIn,
        zoomOut: map.zoomOut,
        wholeMap: map.zoomAll,
      };
    });
  }

  /** What the map shows where it does not show classes. */
  #paintingSummary(shown: Shown, sentence: string): string | undefined {
    const legend = paintingLegend(shown.paint);
    return legend && this.texts.frame.mapShows(legend.title(this.texts, shown), sentence);
  }

  #foreseen(): ForeseenMap | null {
    const [preview, isOverview] = [this.preview, this.#overview.value === true];
    return this.#keptForeseen.from([preview, isOverview], () => foreseenMap(preview, isOverview));
  }

  #points(): readonly MapPoints[] {
    const urls = this.#pointUrls;
    return this.#keptPoints.from([urls, this.hide], () =>
      urls.map((url, layer) => ({ url, isHidden: this.hide.includes(layer) })),
    );
  }

  /** What stands beside the pointer over a point: its name, its layer and its figures. */
  #describePlace = ({ layer, place }: MapPlace): AreaCaption | null => {
    const found = this.atlas?.dataset.points?.[layer];
    const point = found?.points[place];
    if (!found || !point) return null;
    const lines = pointTexts(found.columns, place, this.language);
    return { name: point.name, lines: [localText(this.language, found.label), ...lines] };
  };

  #describe = (area: number): AreaCaption | null =>
    this.shown ? areaCaption(this.shown, area, this.language) : null;

  #handleChosen(event: AreaChosenEvent): void {
    this.commands.choose(event.area ?? undefined);
  }

  #handleMoved(event: MapMovedEvent): void {
    this.commands.change({ position: event.position ?? undefined }, 'replace');
  }

  #describeMunicipality = (municipality: number): AreaCaption | null =>
    this.shown ? municipalityCaption(this.shown, municipality, this.language) : null;

  #handleLevel({ level }: LevelChangedEvent): void {
    this.commands.mapChanged({ level });
  }

  #handleTile({ kind }: TilesFailedEvent): void {
    this.failedTiles = [...this.failedTiles, kind];
  }

  #handleRetry(): void {
    this.failedTiles = [];
    this.view?.retry();
  }

  #handleFailed(event: MapFailedEvent): void {
    this.commands.mapChanged({ mapFailure: event.reason });
  }

  #progress(): TemplateResult {
    const isPending = this.isPainting || (this.shown !== undefined && !this.shown.painting);
    return html`<painting-status ?pending=${isPending && !this.mapFailure}></painting-status>`;
  }

  #failure(): TemplateResult | typeof nothing {
    if (!this.mapFailure) return nothing;
    return html`<div class="failed" role="status">
      <p>${this.texts.map.failed[this.mapFailure]}</p>
    </div>`;
  }

  override render(): TemplateResult {
    const { shown } = this;
    return html`<map-view
        ?hidden=${this.mapFailure === 'no-webgl'}
        ?inert=${this.mapFailure !== undefined}
        .foreseen=${this.#foreseen()}
        .geometry=${this.#sources}
        .paint=${this.#paint}
        .points=${this.#points()}
        .describePlace=${this.#describePlace}
        .background=${this.atlas?.dataset.fictional ? null : this.background}
        .outlines=${this.#outlines?.url ?? null}
        .selected=${shown?.index ?? null}
        .position=${shown?.position ?? null}
        .words=${this.#words()}
        .dark=${this.dark}
        .insets=${stepperRoom}
        .describe=${this.#describe}
        .describeMunicipality=${this.#describeMunicipality}
        @level-changed=${(event: LevelChangedEvent) => this.#handleLevel(event)}
        @tiles-failed=${(event: TilesFailedEvent) => this.#handleTile(event)}
        @area-chosen=${(event: AreaChosenEvent) => this.#handleChosen(event)}
        @map-moved=${(event: MapMovedEvent) => this.#handleMoved(event)}
        @map-rested=${(event: MapRestedEvent) => this.commands.mapChanged({ mapExtent: event.extent })}
        @map-failed=${(event: MapFailedEvent) => this.#handleFailed(event)}
        @map-drawn=${() => this.#handleDrawn()}
        @map-painting=${(event: HTMLElementEventMap['map-painting']) =>
          (this.isPainting = event.isPainting)}
      ></map-view>
      <tile-notice
        .failed=${this.failedTiles}
        @retry-wanted=${() => this.#handleRetry()}
      ></tile-notice>
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
