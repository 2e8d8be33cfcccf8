/** The scheme under which the map asks the page for tiles: `atlas-tiles://NUMBER/Z/X/Y`. */
import { addProtocol } from 'maplibre-gl';
import type { TileRead } from '../core/map-properties.ts';

const scheme = 'atlas-tiles';
const readers = new Map<string, TileRead>();
let isRegistered = false;
let last = 0;

export interface TileAddress {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** The address is no longer read from. */
  readonly end: () => void;
}

/** Makes an address from which the map reads tiles; what `read` throws, the map hears as an error of that tile. */
export function tileAddress(read: TileRead): TileAddress {
  if (!isRegistered) addProtocol(scheme, (request, { signal }) => answer(request.url, signal));
  isRegistered = true;
  last += 1;
  const key = String(last);
  readers.set(key, read);
  return { url: `${scheme}://${key}/{z}/{x}/{y}`, end: () => readers.delete(key) };
}

async function answer(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
  const [key = '', z, x, y] = url.slice(scheme.length + 3).split('/');
  const bytes = await readers.get(key)?.(Number(z), Number(x), Number(y), signal);
  // An empty tile draws nothing. The map takes the buffer over, so it must be the tile's own.
  return { data: bytes ? ownBuffer(bytes) : new ArrayBuffer(0) };
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength;
  return isWhole && bytes.buffer instanceof ArrayBuffer ? bytes.buffer : bytes.slice().buffer;
}
