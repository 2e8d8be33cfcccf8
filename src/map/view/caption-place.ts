/** A width and a height in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where what is said about an area stands: right above the pointer, and on the other side of it where there is no room. */
export function captionPlace(
  pointer: { readonly x: number; readonly y: number },
  caption: Box,
  map: Pick<Box, 'width'>,
): { readonly x: number; readonly y: number } {
  const hasRoomRight = pointer.x + 16 + caption.width < map.width;
  const hasRoomAbove = pointer.y - 12 - caption.height > 0;
  return {
    x: Math.round(hasRoomRight ? pointer.x + 16 : pointer.x - 16 - caption.width),
    y: Math.round(hasRoomAbove ? pointer.y - 12 - caption.height : pointer.y + 20),
  };
}
