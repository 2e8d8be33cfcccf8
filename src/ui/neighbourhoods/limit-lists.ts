import type { Dataset } from '../../areas/dataset.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { areasThere } from '../../state/table/places.ts';
import type { TableFilter } from '../../state/url/settings.ts';
import { AreasWantedEvent } from '../parts/events.ts';

/** Limits the lists to a place, or to none: the map goes there, and back to where it was. */
export function limitLists(
  element: EventTarget,
  commands: Commands | undefined,
  data: Dataset | undefined,
  filter: TableFilter,
): void {
  commands?.filterLists(filter);
  const areas = data && areasThere(data, filter);
  if (!areas || areas.length === 0) return;
  element.dispatchEvent(new AreasWantedEvent([...areas], filter.municipality !== undefined));
}
