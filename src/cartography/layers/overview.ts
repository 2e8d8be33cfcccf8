/** The country as dots in a small picture, and where the map looks in it. */
import type { Extent } from '../../areas/extent.ts';

/** Places a longitude and latitude in a picture of this width; its height follows from the extent. */
export interface OverviewFrame {
  readonly width: number;
  readonly height: number;
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
  readonly longitude: (x: number) => number;
  readonly latitude: (y: number) => number;
}

/** Web Mercator, as the map is drawn. @param size longer side in pixels */
export function overviewFrame([west, south, east, north]: Extent, size: number): OverviewFrame {
  const [top, bottom] = [mercator(north), mercator(south)];
  const scale = size / Math.max(radians(east - west), top - bottom);
  return {
    width: radians(east - west) * scale,
    height: (top - bottom) * scale,
    x: (longitude) => radians(longitude - west) * scale,
    y: (latitude) => (top - mercator(latitude)) * scale,
    longitude: (x) => west + degrees(x / scale),
    latitude: (y) => degrees(Math.atan(Math.sinh(top - y / scale))),
  };
}

/** A path of dots, one per place (longitude, latitude, …): lines without length, drawn with round ends. */
export function dotsPath(places: Float64Array, frame: OverviewFrame): string {
  const dots: string[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [longitude, latitude] = [places[at]!, places[at + 1]!];
    if (Number.isNaN(longitude + latitude)) continue;
    dots.push(`M${frame.x(longitude).toFixed(1)} ${frame.y(latitude).toFixed(1)}h0`);
  }
  return dots.join('');
}

export interface SightBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is in sight as a box that stays inside the picture and large enough to be seen. */
export function sightBox([west, south, east, north]: Extent, frame: OverviewFrame): SightBox {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const [left, right] = [within(frame.x(west), frame.width), within(frame.x(east), frame.width)];
  const [top, bottom] = [
    within(frame.y(north), frame.height),
    within(frame.y(south), frame.height),
  ];
  const width = Math.max(4, right - left);
  const height = Math.max(4, bottom - top);
  return { x: left, y: top, width, height };
}

/** Whether the map shows only a part of the country, so that an overview helps. */
export function isPart(sight: Extent, extent: Extent): boolean {
  const surface = ([west, south, east, north]: Extent): number => (east - west) * (north - south);
  return surface(sight) < 0.5 * surface(extent);
}

function mercator(latitude: number): number {
  return Math.asinh(Math.tan(radians(latitude)));
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
