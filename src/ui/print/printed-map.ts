/** The map as it is printed. */
export interface PrintedMap {
  /** Address of a picture; empty where there is no map. */
  readonly address: string;
  /** Its size in CSS pixels: room is kept for it before it has come. */
  readonly width: number;
  readonly height: number;
  /** Whether one is shown and not drawn yet, which is said in its place. */
  readonly isAwaited: boolean;
  /** Whom a background map is owed to; undefined: there is none. */
  readonly credit: string | undefined;
}

export const noPrintedMap: PrintedMap = {
  address: '',
  width: 0,
  height: 0,
  isAwaited: false,
  credit: undefined,
};
