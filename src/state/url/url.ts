import type { MapPosition } from '../../areas/map-position.ts';
import { areaId } from '../../areas/area-id.ts';
import { languages, type Language } from '../../i18n/numbers/language.ts';
import { classingFromText, classingToText } from './classing-text.ts';
import { ruleFromText, ruleToText } from './rule-text.ts';
import { defaultPane } from './pane.ts';
import {
  defaultSort,
  noFilter,
  filterShows,
  isAnythingChosen,
  isPlaceFiltered,
  panes,
  type Settings,
  type TableFilter,
  type TableSort,
  type View,
} from './settings.ts';

/** Settings as the query of an address, and back. What equals the default is left out. */

/** `map=all`: the map shows all areas, though something is chosen. */
const wholeText = 'all';

const views: readonly View[] = ['split', 'map', 'table', 'review'];

/** Anything that cannot be read falls back to its default. */
export function settingsFromQuery(query: string, preferred: Language): Settings {
  const read = new URLSearchParams(query);
  const ruleText = read.get('rule');
  const area = read.get('area');
  const neighbourhood = area ? undefined : read.get('neighbourhood') || undefined;
  const filter = filterFrom(read);
  const place = area || neighbourhood ? undefined : read.get('place') || undefined;
  const isAnyPart = Boolean(area || neighbourhood || place) || isPlaceFiltered(filter);
  return {
    project: read.get('project') ?? undefined,
    local: read.get('local') ?? undefined,
    language: languages.find((language) => language === read.get('lang')) ?? preferred,
    indicator: read.get('indicator') ?? undefined,
    round: read.get('round') ?? undefined,
    classing: classingFromText(read.get('classing')),
    ramp: read.get('ramp') ?? undefined,
    rule: ruleText === null ? undefined : ruleFromText(ruleText),
    area: area ? areaId(area) : undefined,
    neighbourhood,
    place,
    filter,
    sort: sortFromText(read.get('sort')),
    view: views.find((view) => view === read.get('view')) ?? 'split',
    study: read.get('study') ?? undefined,
    pane: panes.find((pane) => pane === read.get('pane')),
    paint: read.get('paint') ?? undefined,
    options: optionsFrom(read),
    position: positionFromText(read.get('map'), isAnyPart),
    hide: hideFromText(read.get('hide')),
    methods: read.get('methods') ?? undefined,
  };
}

/** Whether the query has a rule that cannot be read, in whose place the default holds. */
export function hasUnreadableRule(query: string): boolean {
  const text = new URLSearchParams(query).get('rule');
  return text !== null && ruleFromText(text) === undefined;
}

/** A part of a link whose value says nothing, as it stands there, and the setting that it would have been. */
export interface UnreadPart {
  readonly setting: keyof Settings;
  readonly name: string;
  readonly value: string;
}

/** What a query states and cannot be read, in whose place the default holds; the rule has a sentence of its own. */
export function unreadParts(query: string): readonly UnreadPart[] {
  const read = new URLSearchParams(query);
  const isOneOf =
    (known: readonly string[]) =>
    (value: string): boolean =>
      known.includes(value);
  const tests: readonly [keyof Settings, string, (value: string) => boolean][] = [
    ['language', 'lang', isOneOf(languages)],
    ['classing', 'classing', (value) => classingFromText(value) !== undefined],
    // An area is chosen, and with it no neighbourhood and no place.
    ['neighbourhood', 'neighbourhood', () => !read.get('area')],
    ['place', 'place', () => !(read.get('area') || read.get('neighbourhood'))],
    ['filter', 'show', isOneOf(filterShows)],
    ['filter', 'class', (value) => classPattern.test(value)],
    ['filter', 'only', (value) => value === inViewText],
    ['view', 'view', isOneOf(views)],
    ['pane', 'pane', isOneOf(panes)],
    ['position', 'map', (value) => value === wholeText || placeFromText(value) !== undefined],
    ['hide', 'hide', (value) => hideParts(value).every((part) => layerPattern.test(part))],
  ];
  return tests.flatMap(([setting, name, isRead]): UnreadPart[] => {
    const value = read.get(name) ?? '';
    return value.trim() === '' || isRead(value) ? [] : [{ setting, name, value }];
  });
}

export function queryOf(settings: Settings): string {
  const write = new URLSearchParams();
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') write.set(key, value);
  };
  put('project', settings.project);
  put('local', settings.local);
  put('lang', settings.language);
  put('indicator', settings.indicator);
  put('round', settings.round);
  put('classing', settings.classing && classingToText(settings.classing));
  put('ramp', settings.ramp);
  if (settings.rule) write.set('rule', ruleToText(settings.rule));
  put('area', settings.area);
  put('neighbourhood', settings.neighbourhood);
  put('place', settings.place);
  put('text', settings.filter.text);
  if (settings.filter.show !== 'all') put('show', settings.filter.show);
  put('class', settings.filter.class?.toString());
  put('land', settings.filter.land);
  put('municipality', settings.filter.municipality);
  if (settings.filter.inView) put('only', inViewText);
  put('sort', sortToText(settings.sort));
  if (settings.view !== 'split') put('view', settings.view);
  put('study', settings.study);
  if (settings.pane !== defaultPane(settings)) put('pane', settings.pane);
  put('paint', settings.paint);
  for (const [name, value] of Object.entries(settings.options)) put(optionPrefix + name, value);
  put('map', positionToText(settings));
  put('hide', settings.hide.map((layer) => layer + 1).join(' '));
  put('methods', settings.methods);
  return write.toString();
}

/** Choices inside the views stand in a link as `with.name=value`. */
export const optionPrefix = 'with.';

function optionsFrom(read: URLSearchParams): Readonly<Record<string, string>> {
  const own = [...read].filter(([key]) => key.startsWith(optionPrefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(optionPrefix.length), value]));
}

/** `only=map`: the rows are limited to what the map shows. */
const inViewText = 'map';

const classPattern = /^[0-9]$/;

function filterFrom(read: URLSearchParams): TableFilter {
  const classText = read.get('class');
  const isClass = classText !== null && classPattern.test(classText);
  return {
    ...noFilter,
    text: read.get('text') ?? '',
    show: filterShows.find((show) => show === read.get('show')) ?? 'all',
    class: isClass ? Number(classText) : undefined,
    ...(read.get('land') && { land: read.get('land') ?? undefined }),
    ...(read.get('municipality') && { municipality: read.get('municipality') ?? undefined }),
    ...(read.get('only') === inViewText && { inView: true }),
  };
}

function sortFromText(text: string | null): TableSort {
  if (!text) return defaultSort;
  const descending = text.startsWith('-');
  return { column: descending ? text.slice(1) : text, descending };
}

function sortToText(sort: TableSort): string | undefined {
  if (sort.column === defaultSort.column && sort.descending === defaultSort.descending)
    return undefined;
  return `${sort.descending ? '-' : ''}${sort.column}`;
}

/** A link that names something and no place of the map looks at it; so does one that limits the lists to a Land. */
function positionFromText(text: string | null, isAnyPart: boolean): Settings['position'] {
  if (text === null) return isAnyPart ? 'area' : undefined;
  if (text === wholeText) return undefined;
  return placeFromText(text) ?? (isAnyPart ? 'area' : undefined);
}

function placeFromText(text: string): MapPosition | undefined {
  const parts = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom, latitude, longitude] = parts;
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const usable = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return usable ? { zoom, latitude, longitude } : undefined;
}

/** Layers are counted from 1 in a link, as a reader counts them. */
function hideFromText(text: string | null): readonly number[] {
  const numbers = hideParts(text ?? '').filter((part) => layerPattern.test(part));
  return [...new Set(numbers.map((number) => Number(number) - 1))];
}

const layerPattern = /^[1-9]\d{0,2}$/;

function hideParts(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

/** Rounded, so that a link does not pretend to a precision nobody sees. */
function positionToText(settings: Settings): string | undefined {
  const { position } = settings;
  if (position === 'area') return undefined;
  const isAnyPart = isAnythingChosen(settings) || isPlaceFiltered(settings.filter);
  if (position === undefined) return isAnyPart ? wholeText : undefined;
  const { zoom, latitude, longitude } = position;
  return `${zoom.toFixed(2)}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`;
}
