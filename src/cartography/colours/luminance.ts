/** Relative luminance of a colour written `#rrggbb`: 0 black to 1 white. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const channel = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Below this a light line stands out better than a dark one that is half transparent. */
const darkBelow = 0.28;

export function isDark(colour: string): boolean {
  return luminance(colour) < darkBelow;
}
