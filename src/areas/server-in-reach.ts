/** Milliseconds in which a server answers that is in reach. */
const usualPatience = 5000;

/**
 * Whether the server of this page answers at all: what does not come is then missing there, else the connection is. Outside a
 * page of a server there is nothing to ask.
 */
export async function isServerInReach(patience = usualPatience): Promise<boolean> {
  const { location, navigator } = globalThis;
  if (!location || !/^https?:/.test(location.href)) return true;
  if (navigator?.onLine === false) return false;
  try {
    const signal = AbortSignal.timeout(patience);
    await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal });
    return true;
  } catch {
    return false;
  }
}
