import { hasClassBeyond } from '../../analysis/question/rule.ts';
import { withChoices } from '../../project/opened/with-choices.ts';
import { classingIn, ruleIn } from '../../state/shown/chosen.ts';
import { cityAddress } from '../../state/url/examples.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import { wishIn } from '../../state/shown/wish.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { NeighbourhoodInput } from '../../export/neighbourhood-columns.ts';
import type { MapPane } from '../map/map-pane.ts';
import type {
  Action,
  NeighbourhoodsWantedEvent,
  RowsWantedEvent,
  StudyRowsWantedEvent,
} from '../parts/events.ts';
import { mapPicture } from '../print/map-picture.ts';
import type { PictureLayout } from '../print/picture-layout.ts';
import { noPrintedMap, type PrintedMap } from '../print/printed-map.ts';
import { wishInstead } from '../parts/wish-text.ts';
import { saveFile } from '../parts/save-file.ts';
import { fileName, rowsAsText } from './file-names.ts';
import {
  codebookFile,
  neighbourhoodsFile,
  neighbourhoodsName,
  notedRows,
  plainTableFile,
  pointsFile,
  sheetFile,
  studyFile,
  type FileContext,
  type TableFile,
} from './page-files.ts';
import { tableColumns } from '../table/table-columns.ts';
import { tableText } from '../table/table-text.ts';

/** Pixels of a picture for each of the page. */
const sharpness = 2;

/** What somebody wanted who hears that it did not succeed. */
type Wanted = keyof Texts['notices']['cannot'];

const wanted: Readonly<Partial<Record<Action, Wanted>>> = {
  'save-project': 'project',
  print: 'print',
  picture: 'picture',
  'picture-beside': 'picture',
  'csv-shown': 'table',
  'csv-full': 'table',
  'csv-plain': 'table',
  geojson: 'areas',
  'csv-neighbourhoods': 'table',
  'geojson-neighbourhoods': 'areas',
  codebook: 'codebook',
};
/** What was done, or could not be, is of the moment. */
const whenElseIsChosen = { with: 'choice' } as const;

/** Milliseconds without a file before it is said that it is being made. */
const patience = 500;

/** What the actions need of the page. */
export interface ActionsHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly texts: Texts;
  readonly shown: Shown | undefined;
  readonly map: MapPane | null;
  readonly updateComplete: Promise<boolean>;
  chooseFiles(): void;
  showSheet(name: 'report' | 'help'): void;
  printed: PrintedMap | undefined;
}

/** What the menu of the page does: downloads, link, print, and the sheets. */
export class PageActions {
  readonly #shell: ActionsHost;

  constructor(shell: ActionsHost) {
    this.#shell = shell;
  }

  perform(action: Action): Promise<void> {
    return this.#attempt(() => this.#perform(action), wanted[action]);
  }

  /** Whatever goes wrong on the way to a file or to paper is said. */
  async #attempt(act: () => Promise<void> | void, what: Wanted = 'other'): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof LineEnded) return;
      const { commands, texts } = this.#shell;
      const reason = wordDiagnostic(lineDiagnostic(error), this.#language);
      commands.notify({
        tone: 'warning',
        ends: whenElseIsChosen,
        text: `${texts.notices.cannot[what]} ${reason}`,
      });
    }
  }

  async #perform(action: Action): Promise<void> {
    const { commands } = this.#shell;
    switch (action) {
      case 'open':
        return this.#shell.chooseFiles();
      case 'open-example':
        return commands.openExample(cityAddress);
      case 'open-country':
        return commands.openExample();
      case 'save-project':
        return this.#saveProject();
      case 'copy-link':
        return this.#copyLink();
      case 'print':
        return this.#print();
      case 'picture':
        return this.#savePicture('portrait');
      case 'picture-beside':
        return this.#savePicture('landscape');
      case 'csv-shown':
        return this.#saveMade((context) => sheetFile(context, 'shown'));
      case 'csv-full':
        return this.#saveMade((context) => sheetFile(context, 'full'));
      case 'csv-plain':
        return this.#saveMade(plainTableFile);
      case 'geojson':
        return this.#saveGeojson('-markiert', commands.flaggedGeojson());
      case 'csv-neighbourhoods':
        return this.#saveMade(neighbourhoodsFile);
      case 'geojson-neighbourhoods':
        return this.#saveNeighbourhoods();
      case 'codebook':
        return this.#saveMade(codebookFile);
      case 'retry':
        return commands.retry('figures');
      case 'methods':
        return commands.openMethods('contents');
      case 'report':
      case 'help':
        return this.#shell.showSheet(action);
      default:
        return action satisfies never;
    }
  }

  /** The rows the table shows, as a file or into the clipboard. */
  rows(event: RowsWantedEvent): void {
    void this.#attempt(
      () =>
        event.form === 'copy'
          ? this.#copyRows(event.indices)
          : this.#saveMade((context) => sheetFile(context, 'shown', [...event.indices])),
      'table',
    );
  }

  /** The neighbourhoods that the list shows, as a table or with their ground. */
  neighbourhoods({ keys, form }: NeighbourhoodsWantedEvent): void {
    void this.#attempt(
      () =>
        form === 'csv'
          ? this.#saveMade((context) => neighbourhoodsFile(context, keys))
          : this.#saveNeighbourhoods(keys),
      form === 'csv' ? 'table' : 'areas',
    );
  }

  /** The table of a study; a fictional data set says so in the file. */
  studyRows({ label, rows, form }: StudyRowsWantedEvent): void {
    const { texts, store } = this.#shell;
    const language = this.#language;
    const dataset = this.#input?.dataset;
    const all = notedRows(rows, dataset?.fictional === true, language);
    if (form === 'copy') {
      void this.#copy(rowsAsText(all), texts.table.copied(rows.length - 1));
      return;
    }
    const title = store.live.atlas?.dataset.title ?? '';
    this.#saveTable(studyFile(title, label, all, language));
  }

  /** A layer of points with the areas they lie in. */
  savePoints(layer: number): void {
    const input = this.#input;
    this.#saveTable(input && pointsFile({ input, language: this.#language }, layer));
  }

  /** The browser's own print command: nothing can be waited for. While the methods page is open, it is what is printed. */
  beforePrint(): void {
    if (this.#shell.shown && this.#shell.store.live.settings.methods !== undefined) return;
    this.#shell.printed = this.#shell.map?.pictureNow() ?? noPrintedMap;
  }

  get #input() {
    const { atlas, result } = this.#shell.store.live;
    if (!atlas || !result) return undefined;
    return { dataset: atlas.dataset, analysis: result.analysis, judgement: result.judgement };
  }

  /** A table of the areas, with what the studies find. */
  async #saveMade(
    make: (context: FileContext & { readonly input: NeighbourhoodInput }) => TableFile,
  ): Promise<void> {
    const { commands, texts } = this.#shell;
    const waiting = setTimeout(
      () =>
        commands.notify({ tone: 'done', ends: whenElseIsChosen, text: texts.notices.preparing }),
      patience,
    );
    const material = await commands.exportMaterial().finally(() => clearTimeout(waiting));
    if (!material.ok) return this.#sayNotWritten(material.reason, true);
    const { input } = material;
    this.#saveTable(make({ input, language: this.#language, made: new Date() }));
  }

  /** @param lacksFigures they can be asked for again */
  #sayNotWritten(reason: string, lacksFigures = false): void {
    const { commands, texts } = this.#shell;
    const text = texts.notices.notWritten(reason);
    commands.notify({
      tone: 'warning',
      ends: whenElseIsChosen,
      text,
      ...(lacksFigures && { canRetry: 'figures' }),
    });
  }

  get #language() {
    return this.#shell.store.live.settings.language;
  }

  get #round(): string {
    return this.#input?.analysis.round ?? '';
  }

  #fileName(ending: string, round = ''): string {
    return fileName(this.#shell.store.live.atlas?.dataset.title ?? '', round, ending);
  }

  /** A file of what is on screen says so where something else is wished for. */
  #save(name: string, content: string | Blob, type: string): void {
    const { commands, texts, store } = this.#shell;
    saveFile(name, content, type);
    const wish = wishIn(store.live);
    const text = wish
      ? `${texts.notices.saved(name)} ${wishInstead(wish, texts, this.#language)}`
      : texts.notices.saved(name);
    commands.notify({ tone: 'done', ends: whenElseIsChosen, text });
  }

  #saveTable(file: TableFile | undefined): void {
    if (file) this.#save(file.name, file.content, 'text/csv');
    else this.#sayNotWritten(this.#shell.texts.notices.nothingShown);
  }

  #saveNeighbourhoods(keys?: readonly string[]): Promise<void> {
    const made = this.#shell.commands.neighbourhoodsGeojson(keys);
    return this.#saveGeojson(`-${neighbourhoodsName[this.#language]}`, made);
  }

  async #saveGeojson(name: string, made: Promise<string> | undefined): Promise<void> {
    const text = await made;
    if (text === undefined) this.#sayNotWritten(this.#shell.texts.notices.nothingShown);
    else this.#save(this.#fileName(`${name}.geojson`), text, 'application/geo+json');
  }

  #saveProject(): void {
    const { atlas, settings, presets } = this.#shell.store.live;
    if (!atlas) return this.#sayNotWritten(this.#shell.texts.notices.nothingShown);
    const [rule, classing] = [ruleIn(atlas, settings), classingIn(atlas, settings)];
    if (hasClassBeyond(rule, classing)) {
      const { commands, texts } = this.#shell;
      return commands.notify({
        tone: 'warning',
        ends: whenElseIsChosen,
        text: texts.ruleEditor.cannotSave,
      });
    }
    const choices = { rule, classing, presets };
    this.#save(atlas.projectName, withChoices(atlas.projectText, choices), 'application/json');
  }

  async #copyLink(): Promise<void> {
    const { commands, texts, store } = this.#shell;
    const done = store.live.atlas?.fromFiles
      ? texts.header.linkNeedsFiles
      : texts.header.linkCopied;
    await this.#copy(commands.link(), done);
  }

  async #copyRows(indices: Uint32Array): Promise<void> {
    const { shown, texts, store } = this.#shell;
    if (!shown) return this.#sayNotWritten(texts.notices.nothingShown);
    const { dataset, round, result, indicator } = shown;
    const columns = tableColumns({
      dataset,
      round,
      result,
      shown: indicator.id,
      language: store.live.settings.language,
    });
    const text = tableText(columns, indices, store.live.settings.language);
    await this.#copy(text, texts.table.copied(indices.length));
  }

  async #copy(text: string, done: string): Promise<void> {
    const { commands, texts } = this.#shell;
    try {
      await navigator.clipboard.writeText(text);
      commands.notify({ tone: 'done', ends: whenElseIsChosen, text: done });
    } catch {
      commands.notify({
        tone: 'warning',
        ends: whenElseIsChosen,
        text: texts.header.linkNotCopied,
      });
    }
  }

  async #print(): Promise<void> {
    this.#shell.printed = this.#shell.map?.pictureNow() ?? noPrintedMap;
    await this.#shell.updateComplete;
    window.print();
  }

  async #savePicture(layout: PictureLayout): Promise<void> {
    const { shown, store, texts } = this.#shell;
    const { mapFailure } = store.live;
    if (mapFailure) return this.#sayNotWritten(texts.map.failed[mapFailure]);
    const map = await this.#shell.map?.picture(sharpness);
    if (!shown) return this.#sayNotWritten(texts.notices.nothingShown);
    if (!map) return this.#sayNotWritten(texts.notices.noMap);
    const { language, hide, filter } = store.live.settings;
    const credit = this.#shell.map?.credit;
    const options = { hide, credit, place: filter, layout };
    const picture = await mapPicture(map, shown, language, options);
    this.#save(this.#fileName('.png', this.#round), picture, 'image/png');
  }
}
