/**
 * Why a tile is not there: `missing` from the archive although areas lie in it, `broken` (bytes that are no tile, an
 * archive that is cut off, a page of HTML instead of it), `network`, `refused` (the server
 * answers that it does not send it), `cut` (less came than was asked for), `program` (the part of the page that reads archives did not come), or `no-ranges`: the server sends only whole files,
 * and this one is too large to be read whole.
 */
export type TileFailureKind =
  'missing' | 'broken' | 'network' | 'refused' | 'cut' | 'program' | 'no-ranges';

export class TileFailure extends Error {
  constructor(
    readonly kind: TileFailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TileFailure';
  }
}
