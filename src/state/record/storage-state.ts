/** What the browser says about the room for the record, and whether it will keep it. */
export interface StorageState {
  /** False: it may remove everything when room gets scarce; undefined: it does not say. */
  readonly isPersistent?: boolean;
  /** Bytes that this site may still use, by the browser's own estimate. */
  readonly room?: number;
}

/** Bytes below which room is scarce: about ten thousand entries. */
const scarce = 10_000_000;

export function isScarce({ room }: StorageState): boolean {
  return room !== undefined && room < scarce;
}

/** Asks the browser to keep the record; it answers for itself, and Firefox asks the person. Missing on plain http. */
export async function askToPersist(): Promise<StorageState> {
  try {
    await manager()?.persist?.();
  } catch {
    // What it answers is read below.
  }
  return storageState();
}

export async function storageState(): Promise<StorageState> {
  const storage = manager();
  const isPersistent = await answerOf(() => storage?.persisted?.());
  const { quota, usage } = (await answerOf(() => storage?.estimate?.())) ?? {};
  return {
    ...(isPersistent !== undefined && { isPersistent }),
    ...(quota !== undefined && usage !== undefined && { room: Math.max(0, quota - usage) }),
  };
}

function manager(): Partial<StorageManager> | undefined {
  return 'navigator' in globalThis && 'storage' in navigator ? navigator.storage : undefined;
}

async function answerOf<Value>(ask: () => Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
