/** One page of features: how a Web Feature Service 2.0 is asked for it, and what may come back. */
import type { Feature, Geometry } from 'geojson';
import type { Layer } from './recipe.ts';
import type { Outcome, Problem } from './problem.ts';

export type RawFeature = Feature<Geometry | null>;

export interface Page {
  readonly features: readonly RawFeature[];
  /** How many features the service has in all; undefined where it does not say. */
  readonly matched: number | undefined;
}

/** Longest piece of an answer that a message quotes. */
const quoted = 300;

/**
 * The address of the page that begins behind `start` features. A start is named only where there are
 * several pages: GeoServer refuses it for types without a primary key.
 */
export function pageAddress(layer: Layer, start: number, size: number): string {
  const query = new URLSearchParams({
    SERVICE: 'WFS',
    VERSION: '2.0.0',
    REQUEST: 'GetFeature',
    TYPENAMES: layer.type,
    OUTPUTFORMAT: 'application/json',
    SRSNAME: 'EPSG:4326',
    COUNT: String(size),
  });
  if (start > 0 || layer.count[1] > size) query.set('STARTINDEX', String(start));
  return `${layer.service}?${query.toString()}`;
}

/** The answer as a page; otherwise what it is instead. */
export function readPage(address: string, text: string): Outcome<Page> {
  const markup = readMarkup(address, text);
  if (markup) return { ok: false, problem: markup };
  const json = parseJson(text);
  if (json === undefined) return cutShort(address, text);
  if (!isCollection(json)) {
    const found = text.trim().slice(0, quoted);
    return { ok: false, problem: { kind: 'not-features', address, found } };
  }
  return { ok: true, value: { features: json.features, matched: matchedOf(json) } };
}

/** An answer that ended before its time, with the last that came of it. */
export function cutShort(address: string, text: string): Outcome<never> {
  const end = text.slice(-80).trim();
  return { ok: false, problem: { kind: 'truncated', address, end, attempts: 1 } };
}

/** An exception report (OWS Common 1.1, or the ServiceException of WFS 1.0) or a web page. */
export function readMarkup(address: string, text: string): Problem | undefined {
  const start = text.trimStart();
  if (!start.startsWith('<')) return undefined;
  if (/^<(?:!doctype html|html)/i.test(start)) {
    return { kind: 'web-page', address, title: elementText(start, 'title') ?? plain(start) };
  }
  const code = /(?:exceptionCode|code)="([^"]*)"/i.exec(start)?.[1] ?? '';
  const said = elementText(start, 'ExceptionText') ?? elementText(start, 'ServiceException');
  if (said !== undefined || /Exception/.test(start.slice(0, quoted))) {
    return { kind: 'exception', address, code, text: said ?? plain(start) };
  }
  return { kind: 'not-features', address, found: start.slice(0, quoted) };
}

function elementText(markup: string, name: string): string | undefined {
  const element = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`, 'i');
  const inner = element.exec(markup)?.[1];
  return inner === undefined ? undefined : plain(inner);
}

/** Markup without its tags, with the five entities of XML resolved. */
function plain(markup: string): string {
  const entities: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return markup
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, quoted);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

type Collection = { readonly features: RawFeature[] } & Readonly<Record<string, unknown>>;

function isCollection(json: unknown): json is Collection {
  if (typeof json !== 'object' || json === null || !('features' in json)) return false;
  const { features } = json;
  return Array.isArray(features) && features.every(isFeature);
}

function isFeature(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'geometry' in json && 'properties' in json;
}

/** `numberMatched` of the standard may be "unknown"; GeoServer's older name is `totalFeatures`. */
function matchedOf(json: Collection): number | undefined {
  const stated = [json['numberMatched'], json['totalFeatures']];
  return stated.map(Number).find((number) => Number.isInteger(number));
}
