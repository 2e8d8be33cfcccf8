import { excerpt } from '../../areas/excerpt.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { isRampId } from '../../cartography/colours/ramps.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { unreadListOptions } from '../table/neighbourhood-list.ts';
import type { Settings } from '../url/settings.ts';
import { optionPrefix, unreadParts, type UnreadPart } from '../url/url.ts';

/**
 * The parts of a link that nobody understands, named in one sentence, which each setting has that it is about.
 * @param query of the address bar, where the settings are those of it; else empty
 */
export function strayInLink(
  { dataset }: Pick<Atlas, 'dataset'>,
  settings: Settings,
  query: string,
): readonly (readonly [setting: keyof Settings, sentence: string])[] {
  const parts = [...unreadParts(query), ...strayParts(dataset, settings)];
  if (parts.length === 0) return [];
  const { notUnderstood } = textsOf(settings.language).notices;
  const named = parts.slice(0, mostNamed).map(({ name, value }) => `${name}=${excerpt(value)}`);
  const [first, ...others] = [...new Set(parts.map(({ setting }) => setting))];
  const sentence = notUnderstood(named.join(', '), parts.length - named.length);
  return [[first as keyof Settings, sentence], ...others.map((name) => [name, ''] as const)];
}

/** Parts that are named before the others are only counted. */
const mostNamed = 4;

/** Columns of the table of areas beside the indicators. */
const ownColumns = ['name', 'key', 'municipality', 'land', 'population', 'flag'];

/** What can be read, and is nothing that there is. */
function strayParts({ indicators }: Dataset, settings: Settings): readonly UnreadPart[] {
  const { sort, ramp, options } = settings;
  const columns = [...ownColumns, ...indicators.map(({ id }) => id)];
  const value = `${sort.descending ? '-' : ''}${sort.column}`;
  return [
    ...(columns.includes(sort.column) ? [] : [{ setting: 'sort', name: 'sort', value } as const]),
    ...(ramp === undefined || isRampId(ramp)
      ? []
      : [{ setting: 'ramp', name: 'ramp', value: ramp } as const]),
    ...unreadListOptions(options).map((name) => ({
      setting: 'options' as const,
      name: optionPrefix + name,
      value: options[name] ?? '',
    })),
  ];
}
