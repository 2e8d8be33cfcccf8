import type { Dataset } from '../../areas/dataset.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import { brushedIn } from '../../state/shown/brush.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import {
  listedNeighbourhoods,
  type ListedNeighbourhoods,
} from '../../state/table/listed-neighbourhoods.ts';
import { flaggedPlace } from '../../state/table/flagged-areas.ts';
import { listFilter, peopleFirst } from '../../state/table/neighbourhood-list.ts';
import { filterOfSteps, isUsualSort } from '../../state/table/table-steps.ts';
import { isPlaceFiltered, type Settings } from '../../state/url/settings.ts';
import { neighbourhoodColumns } from '../neighbourhoods/neighbourhood-columns.ts';
import { isTableInSight, stepsIn, type NeighbourhoodSteps } from './neighbourhood-steps.ts';

/** What the step control says: where one is, in which order the steps go, and by what they are limited. */
export interface SaidSteps {
  /** Single areas where it is not known which of them hang together. */
  readonly unit: 'neighbourhoods' | 'areas';
  /** Whether there is anything to go to, also where it is not known yet which. */
  readonly canStep: boolean;
  readonly text: string;
  /** Empty where there is nothing to be put in order. */
  readonly order: string;
}

/** Undefined while nothing is on screen. */
export function saidOfSteps(state: Readonly<AtlasState>): SaidSteps | undefined {
  const steps = stepsIn(state);
  if (!steps) return undefined;
  if (steps.knowledge === 'failed') return areaSteps(state);
  const unit = steps.knowledge === 'apart' ? 'areas' : 'neighbourhoods';
  const filters = filterWords(state);
  if (steps.knowledge === 'awaited') {
    return { unit, canStep: true, text: awaitedText(state, filters), order: '' };
  }
  const { stepper } = textsOf(state.settings.language).neighbourhood;
  const all = steps.list.length;
  const parts = [orderWords(steps, state), ...(filters === '' ? [] : [stepper.filtered(filters)])];
  const text = placeText(unit, steps.place, all, state, filters !== '');
  return { unit, canStep: all > 0, text, order: all > 1 || filters !== '' ? parts.join(', ') : '' };
}

/** The number that the sentence of the rule says, where the list is not limited. */
function awaitedText({ result, settings }: Readonly<AtlasState>, filters: string): string {
  const { neighbourhood } = textsOf(settings.language);
  const number = result?.judgement.summary.neighbourhoods;
  const isLimited = filters !== '' || isPlaceFiltered(settings.filter);
  return number === undefined || isLimited
    ? neighbourhood.awaited
    : neighbourhood.stepper.off(number);
}

/** "n von N in …", or how many there are. */
function placeText(
  unit: SaidSteps['unit'],
  place: number,
  all: number,
  { settings }: Pick<AtlasState, 'settings'>,
  isLimited: boolean,
): string {
  const { stepper, neighbourhood, places, neighbourhoodList } = textsOf(settings.language);
  const where = settings.filter.municipality ?? settings.filter.land;
  if (all === 0 && isLimited) return neighbourhoodList.empty;
  if (all === 0) return where === undefined ? stepper.none : places.stepperNone(where);
  const words = unit === 'areas' ? stepper : neighbourhood.stepper;
  const text = place === 0 ? words.off(all) : words.place(place, all);
  return where === undefined ? text : neighbourhood.stepper.in(text, where);
}

/** Where the neighbourhoods could not be had: the marked areas in the order of a register. */
function areaSteps(state: Readonly<AtlasState>): SaidSteps | undefined {
  const { atlas, result, settings } = state;
  if (!atlas || !result) return undefined;
  const { dataset, textRanks } = atlas;
  // Only the place of a chosen area asks for the order, which comes a moment after the map.
  const chosen = textRanks && indexOfArea(dataset, settings.area);
  const { all, place } = flaggedPlace(dataset, result.judgement, settings.filter, chosen);
  const order = all > 1 ? textsOf(settings.language).neighbourhood.stepper.byName : '';
  return {
    unit: 'areas',
    canStep: all > 0,
    text: placeText('areas', place, all, state, false),
    order,
  };
}

/** "größte zuerst", or "nach „Miete“ absteigend": as the list in sight is sorted. */
function orderWords(
  { listed }: Pick<NeighbourhoodSteps, 'listed'>,
  { atlas, settings }: Readonly<Pick<AtlasState, 'atlas' | 'settings'>>,
): string {
  const { byPeople, byColumn } = textsOf(settings.language).neighbourhood.stepper;
  if (!atlas) return byPeople;
  const { dataset } = atlas;
  const sorted = listed ? orderOfList(dataset, listed, settings) : orderOfTable(dataset, settings);
  return sorted ? byColumn(sorted.label, sorted.descending) : byPeople;
}

interface Sorted {
  readonly label: string;
  readonly descending: boolean;
}

/** As the head of its column says; undefined: by people, most first, or by what is not known. */
function orderOfList(
  dataset: Dataset,
  { order, answer }: ListedNeighbourhoods,
  { language }: Settings,
): Sorted | undefined {
  const { column, descending } = order;
  if (column === peopleFirst.column && descending) return undefined;
  const from = answer?.changes && answer.from;
  const indicators = answer?.indicators ?? [];
  const columns = neighbourhoodColumns({ dataset, language, indicators, from });
  const label = columns.find(({ id }) => id === column)?.label;
  return label === undefined ? undefined : { label, descending };
}

/** Undefined where the table stands in its usual order. */
function orderOfTable(dataset: Dataset, { sort, language }: Settings): Sorted | undefined {
  if (isUsualSort(sort)) return undefined;
  const { table, places, units } = textsOf(language);
  const [unit] = units[dataset.municipalityKind];
  const own = new Map([
    ['flag', table.flag],
    ['name', table.name],
    ['key', table.key],
    ['municipality', unit.charAt(0).toUpperCase() + unit.slice(1)],
    ['land', places.land],
    ['population', table.population],
  ]);
  const indicator = dataset.indicators.find(({ id }) => id === sort.column);
  const label = own.get(sort.column) ?? (indicator && shownText(language, indicator.label));
  return label === undefined ? undefined : { label, descending: sort.descending };
}

/** Each filter of the list in sight, but the place, which is told beside the number; empty where there is none. */
function filterWords(state: Readonly<AtlasState>): string {
  const filters = isTableInSight(state) ? filtersOfTable(state) : filtersOfList(state);
  return filters.join(', ');
}

function filtersOfList(state: Readonly<AtlasState>): readonly string[] {
  const { options, language } = state.settings;
  const { neighbourhoodList: words, neighbourhood } = textsOf(language);
  const { text, least, steady, isNew } = listFilter(options);
  const answer = listedNeighbourhoods(state)?.answer;
  const from = answer?.changes && answer.from;
  return [
    text.trim() !== '' && neighbourhood.stepper.text(text.trim()),
    least > 1 && words.leastOf(least),
    steady !== 'any' && answer !== undefined && words.steadyOf[steady],
    isNew && from !== undefined && words.onlyNew(from),
  ].filter((one) => one !== false);
}

function filtersOfTable(state: Readonly<AtlasState>): readonly string[] {
  const { settings } = state;
  const { table, neighbourhood } = textsOf(settings.language);
  const { text, show, class: number } = filterOfSteps(settings.filter);
  return [
    text.trim() !== '' && neighbourhood.stepper.text(text.trim()),
    show !== 'all' && table.shows[show],
    number !== undefined && (number === 0 ? table.noClass : `${table.class} ${number}`),
    brushedIn(state) !== undefined && neighbourhood.stepper.picked,
  ].filter((one) => one !== false);
}
