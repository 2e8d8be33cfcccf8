/** Tells when the map's own worker does not start: without it the map would stay empty without a word. */
import { getGlobalDispatcher, type ErrorEvent, type MapLibreMap } from 'maplibre-gl';

/** Milliseconds in which it says that it is there. */
const patience = 20_000;

/** @param onMissing called once, where the worker cannot be fetched or run, or says nothing */
export function watchMapWorker(map: MapLibreMap, onMissing: () => void): void {
  let isKnown = false;
  const end = (isThere: boolean): void => {
    if (isKnown) return;
    isKnown = true;
    map.off('error', handleError);
    if (!isThere) onMissing();
  };
  // Until it has answered, the only error of a worker is that it does not start.
  const handleError = ({ error }: ErrorEvent): void => {
    if (/worker/i.test(error.message)) end(false);
  };
  map.on('error', handleError);
  getGlobalDispatcher()
    .ping(patience)
    .then(end, () => end(false));
}
