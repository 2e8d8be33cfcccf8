import { areaId } from './area-id.ts';
import type { Area } from './dataset.ts';

/** Texts one after the other, and where each ends: a message of two parts instead of thousands. */
export interface PackedTexts {
  readonly text: string;
  /** In UTF-16 units. */
  readonly ends: Uint32Array;
}

/** Few texts that many areas share; -1 where an area has none. */
export interface PackedGroups {
  readonly names: readonly string[];
  readonly index: Int32Array;
}

const groupings = ['municipality', 'land', 'location', 'building'] as const;
type Grouping = (typeof groupings)[number];

/** Areas as they go from the worker to the page: in few large pieces, so that taking them over is no long task. */
export interface PackedAreas {
  readonly ids: PackedTexts;
  readonly names: PackedTexts;
  readonly groups: Readonly<Partial<Record<Grouping, PackedGroups>>>;
}

export function packAreas(areas: readonly Area[]): PackedAreas {
  const groups: Partial<Record<Grouping, PackedGroups>> = {};
  for (const grouping of groupings) {
    const packed = packGroups(areas, grouping);
    if (packed.names.length > 0) groups[grouping] = packed;
  }
  return {
    ids: packTexts(areas.map(({ id }) => id)),
    names: packTexts(areas.map(({ name }) => name)),
    groups,
  };
}

/** Indices of texts in the order in which they first appear. */
function packGroups(areas: readonly Area[], grouping: Grouping): PackedGroups {
  const places = new Map<string, number>();
  const index = new Int32Array(areas.length).fill(-1);
  for (let at = 0; at < areas.length; at += 1) {
    const text = areas[at]?.[grouping];
    if (text === undefined) continue;
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    index[at] = place;
  }
  return { names: [...places.keys()], index };
}

function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let place = 0; place < texts.length; place += 1) {
    end += texts[place]?.length ?? 0;
    ends[place] = end;
  }
  return { text: texts.join(''), ends };
}

export function countPacked({ ids }: PackedAreas): number {
  return ids.ends.length;
}

/** The areas from one place to before another. */
export function unpackAreas(packed: PackedAreas, from: number, to: number): Area[] {
  const areas: Area[] = [];
  for (let place = from; place < to; place += 1) {
    const area: { -readonly [Key in keyof Area]: Area[Key] } = {
      id: areaId(textAt(packed.ids, place)),
      name: textAt(packed.names, place),
    };
    for (const grouping of groupings) {
      const groups = packed.groups[grouping];
      const name = groups?.names[groups.index[place] ?? -1];
      if (name !== undefined) area[grouping] = name;
    }
    areas.push(area);
  }
  return areas;
}

function textAt({ text, ends }: PackedTexts, place: number): string {
  return text.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
}
